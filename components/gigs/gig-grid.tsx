import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import type { FormAction } from '@/components/ui/form-state';
import type { GigCard as GigCardView } from '@/lib/catalog/views';
import { cardData } from './card-data';
import { GigCards } from './gig-cards';

interface GigGridProps<G extends GigCardView> {
  gigs: readonly G[];
  /** Three beside each other at most, where filters stand next to them. */
  narrow?: boolean;
  /** How many are in sight from the start. */
  eager?: number;
  level?: 2 | 3;
  /** What their hearts do. */
  heart: FormAction;
  /** A word over every picture. */
  note?: string;
  /** Why it stands here, to be unfolded. */
  why?: (gig: G) => string | null;
}

/** Gigs page by page. */
export function GigGrid<G extends GigCardView>({ gigs, narrow, why, ...rest }: GigGridProps<G>) {
  const cards = gigs.map((gig) => cardData(gig, why?.(gig)));
  return <GigCards cards={cards} look={narrow ? 'narrow' : 'grid'} {...rest} />;
}

interface GigRowProps {
  title: string;
  /** What all of these have in common, when the title does not say it. */
  about?: string;
  gigs: readonly GigCardView[];
  /** Where there are more of them. */
  more?: { href: string; label: string };
  heart: FormAction;
}

/** A few gigs in a row: four beside each other, or, on a phone, to be pushed aside with a thumb. */
export function GigRow({ title, about, gigs, more, heart }: GigRowProps) {
  if (gigs.length === 0) return null;
  return (
    <section className="grid gap-5">
      <div className="flex items-baseline justify-between gap-4">
        <div className="grid gap-1">
          <h2>{title}</h2>
          {about && <p className="text-muted">{about}</p>}
        </div>
        {more && (
          <Link
            href={more.href}
            prefetch={false}
            className="inline-flex min-h-11 shrink-0 items-center gap-1.5 font-semibold text-accent-ink hover:underline"
          >
            {more.label}
            <ArrowRight aria-hidden="true" className="size-4" />
          </Link>
        )}
      </div>
      <GigCards cards={gigs.map((gig) => cardData(gig))} look="row" heart={heart} />
    </section>
  );
}
