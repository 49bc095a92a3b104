'use client';

import { Share2 } from 'lucide-react';
import { type MouseEvent, useRef } from 'react';
import { buttonStyle } from '@/components/ui/button-style';
import { toast } from '@/components/ui/toast';

interface ShareGigProps {
  title: string;
  /** The absolute address. */
  url: string;
}

/** Hands a gig on: by the device's own sheet, else the link is copied; without scripts its address unfolds, to be copied. */
export function ShareGig({ title, url }: ShareGigProps) {
  const address = useRef<HTMLInputElement>(null);
  async function share(event: MouseEvent) {
    if (event.currentTarget.parentElement?.hasAttribute('open')) return;
    event.preventDefault();
    const details = event.currentTarget.parentElement;
    try {
      if (navigator.share) return await navigator.share({ title, url });
      await navigator.clipboard.writeText(url);
      toast('The link is copied.');
    } catch (error) {
      // Closed by the person.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      details?.setAttribute('open', '');
      address.current?.select();
    }
  }
  return (
    <details className="group/share">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself. */}
      <summary onClick={share} className={`${buttonStyle({ variant: 'quiet' })} px-2.5 text-ink`}>
        <Share2 aria-hidden="true" className="size-5" />
        Share
      </summary>
      <input
        ref={address}
        readOnly
        value={url}
        aria-label="Address of this gig"
        className="mt-1 min-h-11 w-full min-w-64 rounded-md border border-line-strong bg-surface px-3 text-sm"
      />
    </details>
  );
}
