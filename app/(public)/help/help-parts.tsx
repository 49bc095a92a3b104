import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { type Bps, formatMoney } from '@/lib/platform/money';
import { marketplace } from '@/marketplace.config';
import type { HelpSlug } from './help-topics';

/** An amount of this marketplace's money in words. */
export const amount = (cents: number): string => formatMoney(cents, marketplace.currency);

/** The same with its decimals, for columns of amounts. */
export const exactAmount = (cents: number): string =>
  formatMoney(cents, marketplace.currency, { exact: true });

/** Basis points as people say them: '10 %'. */
export const percent = (bps: Bps): string => `${bps / 100} %`;

export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
export const hours = (count: number): string => (count === 1 ? '1 hour' : `${count} hours`);

/** A link to another of these pages. */
export function Topic({ slug, children }: { slug: HelpSlug; children: ReactNode }) {
  return (
    <Link prefetch={false} href={`/help/${slug}`}>
      {children}
    </Link>
  );
}

/** One part of a help page. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3">{title}</h2>
      <div className="rich-text">{children}</div>
    </section>
  );
}

interface FactTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  /** Short figures in every column: stays a table on a phone too. */
  figures?: boolean;
}

/** Values under their names; the first column names the row. On a phone, sentences become cards. */
export function FactTable(props: FactTableProps) {
  return (
    <>
      <Table {...props} />
      {!props.figures && <Cards {...props} />}
    </>
  );
}

function Table({ caption, head, rows, figures }: FactTableProps) {
  const cell = figures ? 'px-2 py-2.5 max-sm:text-sm sm:px-4' : 'px-4 py-3';
  return (
    <div
      className={classNames(
        'overflow-hidden rounded-lg border border-line bg-surface',
        !figures && 'max-sm:hidden',
      )}
    >
      <table className="w-full text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line border-b align-bottom">
            {head.map((name) => (
              <th
                key={name}
                scope="col"
                className={classNames('font-semibold text-muted text-xs sm:text-sm', cell)}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once from the settings.
            <tr key={index} className="border-line border-b align-top last:border-b-0">
              <th scope="row" className={classNames('font-medium', cell)}>
                {first}
              </th>
              {others.map((each, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={column} className={classNames('tabular', cell)}>
                  {each}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ caption, head, rows }: FactTableProps) {
  return (
    <ul aria-label={caption} className="grid gap-3 sm:hidden">
      {rows.map(([first, ...others], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <li key={index} className="card grid gap-2 p-4">
          <p className="font-semibold">{first}</p>
          <dl className="grid gap-1.5">
            {others.map((each, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <div key={column} className="grid gap-0.5">
                <dt className="text-muted text-sm">{head[column + 1]}</dt>
                <dd className="tabular">{each}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
