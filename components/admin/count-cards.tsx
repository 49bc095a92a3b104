import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export interface CountCard {
  count: number;
  one: string;
  many: string;
  href: string;
  /** What it needs, or until when. */
  note: ReactNode;
  /** Money or a promise is at stake: shown in coral, unless it is none. */
  urgent?: boolean;
}

/** Real counts, each a way to its list. */
export function CountCards({ cards }: { cards: readonly CountCard[] }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {cards.map((card) => {
        const urgent = card.urgent && card.count > 0;
        return (
          <li key={card.one}>
            <Link
              href={card.href}
              className={classNames(
                'card flex h-full items-center gap-4 p-4 transition-shadow duration-150 hover:shadow-md sm:px-5',
                urgent && 'border-coral-line',
              )}
            >
              <span
                className={classNames(
                  'tabular min-w-8 font-display font-semibold text-3xl',
                  urgent && 'text-coral-ink',
                  card.count === 0 && 'text-muted',
                )}
              >
                {card.count}
              </span>
              <span className="grid flex-1">
                <span className="font-semibold">{card.count === 1 ? card.one : card.many}</span>
                <span className="text-muted text-sm">{card.note}</span>
              </span>
              <ArrowRight aria-hidden="true" className="size-4.5 shrink-0 text-muted" />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
