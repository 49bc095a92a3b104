'use client';

import { useEffect, useState } from 'react';
import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import { Countdown } from '@/components/ui/countdown';

interface NextBarProps {
  /** The id of the section in which it is done. */
  place: string;
  label: string;
  deadline: Date | null;
  now: Date;
}

/**
 * The way to the next action from anywhere on the page, on a phone: at the lower edge while the place where it is done is
 * out of sight. Without JavaScript it is always there.
 */
export function NextBar({ place, label, deadline, now }: NextBarProps) {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = document.getElementById(place);
    if (!target) return;
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      {
        // A strip of it at the edge is not yet the place.
        rootMargin: '-96px 0px -96px 0px',
      },
    );
    watcher.observe(target);
    return () => watcher.disconnect();
  }, [place]);
  return (
    <div
      className={classNames(
        'sticky bottom-0 z-30 flex items-center justify-between gap-4 border-line border-t bg-paper px-4 py-3 shadow-lg sm:px-6 lg:hidden print:hidden',
        near && 'invisible',
      )}
    >
      <p className="grid min-w-0 text-sm">
        <span className="font-semibold">Your turn</span>
        {deadline && <Countdown at={deadline} now={now} className="tabular text-muted" />}
      </p>
      <a href={`#${place}`} className={buttonStyle({ size: 'md' })}>
        {label}
      </a>
    </div>
  );
}
