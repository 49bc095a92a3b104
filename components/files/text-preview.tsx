'use client';

import { useState } from 'react';

/** The beginning of a text, fetched when it is unfolded. Without JavaScript a link leads to it. */
export function TextPreview({ address, name }: { address: string; name: string }) {
  const [text, setText] = useState<string>();
  const load = async () => {
    if (text !== undefined) return;
    const answer = await fetch(address).catch(() => null);
    setText(answer?.ok ? await answer.text() : 'This cannot be shown right now.');
  };
  return (
    <details onToggle={load} className="min-w-0 rounded-sm bg-sunken p-3 text-sm">
      <summary className="min-h-6 w-fit rounded-sm font-medium text-accent-ink hover:underline">
        Look into {name}
      </summary>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
        tabIndex={0}
        className="mt-2 max-h-64 overflow-auto whitespace-pre-wrap break-words font-mono text-xs"
      >
        {text ?? '…'}
      </pre>
      <noscript>
        <a href={address} className="text-link">
          Open its beginning
        </a>
      </noscript>
    </details>
  );
}
