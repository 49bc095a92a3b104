'use client';

import { LinkButton } from '@/components/ui/link-button';
import { SearchForm } from './search-form';

/**
 * Nothing lives at this address, or nothing that this person may see: the two are not told apart. The browser's own, for
 * every page carries it along, in case.
 */
export function NotFoundMessage() {
  return (
    <div className="page grid justify-items-center gap-6 py-20 text-center sm:py-28">
      <Ripples />
      <h1 className="text-4xl">Nothing swims here</h1>
      <p className="max-w-md text-lg text-muted">
        This page has moved on, was never here, or is not yours to see.
      </p>
      <SearchForm id="not-found-search" size="lg" className="w-full max-w-lg text-left" />
      <div className="flex flex-wrap justify-center gap-3">
        <LinkButton href="/" variant="secondary">
          To the start page
        </LinkButton>
        <LinkButton href="/categories" variant="quiet">
          All categories
        </LinkButton>
      </div>
    </div>
  );
}

function Ripples() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 240 90"
      fill="none"
      strokeWidth="2"
      className="w-60 text-accent-line"
    >
      <ellipse cx="120" cy="45" rx="116" ry="42" stroke="currentColor" />
      <ellipse cx="120" cy="45" rx="80" ry="28" stroke="currentColor" />
      <ellipse cx="120" cy="45" rx="46" ry="15" className="stroke-accent" />
      <ellipse cx="120" cy="45" rx="16" ry="5" className="stroke-accent" />
    </svg>
  );
}
