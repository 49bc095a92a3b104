import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonStyle } from './button-style';
import { classNames } from './class-names';

interface PageStepProps {
  /** Null or left out: there is nothing that way, and its place stays. */
  to?: string | null | undefined;
  rel?: 'prev' | 'next';
  children: ReactNode;
}

/** One step through the pages of a list. Not fetched ahead: most people stay on the first. */
export function PageStep({ to, rel, children }: PageStepProps) {
  const look = classNames(buttonStyle({ variant: 'quiet' }), 'max-sm:px-1.5');
  if (to)
    return (
      <Link href={to} rel={rel} prefetch={false} className={look}>
        {children}
      </Link>
    );
  return (
    <span aria-hidden="true" className={classNames(look, 'invisible')}>
      {children}
    </span>
  );
}
