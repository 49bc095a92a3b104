'use client';

import { Button } from '@/components/ui/button';

interface ErrorMessageProps {
  error: unknown;
  retry: () => void;
}

/** What a person sees of a fault of ours: no inner words, a number to name, a way on. */
export function ErrorMessage({ error, retry }: ErrorMessageProps) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <div className="page grid max-w-text justify-items-start gap-4 py-20 sm:py-28">
      <h1 className="text-4xl">This went wrong, and the fault is ours</h1>
      <p className="text-lg text-muted">
        The page could not be shown. What you did before it is safe; trying again often helps.
      </p>
      {digest && (
        <p className="text-muted">
          If you write to us, name <code className="font-mono text-ink">{digest}</code>.
        </p>
      )}
      <div className="mt-2 flex gap-3">
        <Button onClick={retry}>Try again</Button>
        {/* A full load on purpose: whatever broke is left behind. */}
        <a href="/" className="text-link self-center px-2">
          To the start page
        </a>
      </div>
    </div>
  );
}
