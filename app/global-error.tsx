'use client';

import './globals.css';
import { ErrorMessage } from '@/components/shell/error-message';
import { fontClasses } from '@/components/shell/fonts';

interface GlobalErrorProps {
  error: unknown;
  retry: () => void;
}

/** The last net: a root layout itself has failed. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="en" className={fontClasses}>
      <body>
        <title>Something went wrong</title>
        <main>
          <ErrorMessage error={error} retry={retry} />
        </main>
      </body>
    </html>
  );
}
