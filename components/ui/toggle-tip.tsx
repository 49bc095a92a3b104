import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';

/** A small question mark that answers when it is pressed; works on a phone and by keyboard, unlike a hover. */
export function ToggleTip({ about, children }: { about: string; children: ReactNode }) {
  return (
    <details className="tip-anchor inline-block align-middle">
      <summary className="grid size-6 place-items-center rounded-pill text-muted hover:text-ink">
        <CircleHelp aria-hidden="true" className="size-4" />
        <span className="sr-only">What is this: {about}</span>
      </summary>
      <div className="tip-place animate-rise rounded-md border border-line bg-raised p-3 text-left font-normal font-text text-ink text-sm shadow-lg">
        {children}
      </div>
    </details>
  );
}
