'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import type { AboutGig } from '@/lib/inbox/views';

interface AboutCardProps {
  gig: AboutGig;
  /** The conversation without it: the way to take it away where there is no JavaScript. */
  address: string;
  leave: () => void;
}

/** Says which gig the message below is about, and takes that away. Sent with the form. */
export function AboutCard({ gig: { title, slug }, address, leave }: AboutCardProps) {
  return (
    <div className="flex items-center gap-2 rounded-md border border-line bg-surface pl-3.5 text-sm">
      <input type="hidden" name="gig" value={slug ?? ''} />
      <p className="flex min-w-0 flex-1 gap-1.5">
        <span className="shrink-0 text-muted">About:</span>
        <Link href={`/gigs/${slug}`} prefetch={false} className="min-w-0 truncate text-link">
          {title}
        </Link>
      </p>
      <Link
        href={address}
        prefetch={false}
        title="Not about this gig"
        onClick={(event) => {
          event.preventDefault();
          leave();
        }}
        className="grid size-11 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
      >
        <X aria-hidden="true" className="size-4.5" />
        <span className="sr-only">Not about this gig</span>
      </Link>
    </div>
  );
}
