'use client';

import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Money } from '@/components/ui/money';
import type { PackageTier } from '@/lib/catalog/limits';
import { tierNames } from '@/lib/catalog/tier-names';
import type { GigPageView } from '@/lib/catalog/views';
import { dateAfter, daysText, revisionsText } from './gig-words';

type Package = GigPageView['packages'][number];

interface PackageCompareProps {
  packages: readonly Package[];
  currency: string;
  /** The moment from which delivery is counted. */
  at: Date;
  /** False: nothing can be chosen now. */
  takesOrders: boolean;
}

type Row = { name: string; cell: (one: Package) => ReactNode; value: (one: Package) => unknown };

function rowsFor(at: Date): Row[] {
  return [
    { name: 'What you get', value: (one) => one.included, cell: (one) => one.included },
    {
      name: 'Delivered',
      value: (one) => one.deliveryDays,
      cell: (one) => (
        <>
          in {daysText(one.deliveryDays)}
          <span className="font-normal text-muted text-sm sm:block">
            <span className="sm:hidden">, </span>by {dateAfter(at, one.deliveryDays)}
          </span>
        </>
      ),
    },
    {
      name: 'Changes',
      value: (one) => one.revisions,
      cell: (one) => revisionsText(one.revisions),
    },
  ];
}

/** Does this package say something else here than the one before it? That is what one pays more for. */
const isNews = (row: Row, packages: readonly Package[], index: number): boolean => {
  const [one, before] = [packages[index], packages[index - 1]];
  return !one || !before || row.value(one) !== row.value(before);
};

/**
 * Packages beside each other; what a larger one adds stands out, what stays the same steps back. On a phone, cards. Drawn
 * twice by the browser's own code, so that it travels once.
 */
export function PackageCompare(props: PackageCompareProps) {
  return (
    <>
      <PackageTable {...props} />
      <PackageCards {...props} />
    </>
  );
}

function PackageTable({ packages, currency, at, takesOrders }: PackageCompareProps) {
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface max-sm:hidden">
      <table className="w-full table-fixed text-left">
        <caption className="sr-only">The packages compared</caption>
        <thead>
          <tr className="border-line border-b align-top">
            <td className="w-[16%] p-4" />
            {packages.map((one) => (
              <th key={one.tier} scope="col" className="p-4">
                <PackageHead one={one} currency={currency} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsFor(at).map((row) => (
            <tr key={row.name} className="border-line border-b align-top last:border-b-0">
              <th scope="row" className="p-4 font-semibold text-muted text-sm">
                {row.name}
              </th>
              {packages.map((one, index) => (
                <td
                  key={one.tier}
                  className={classNames(
                    'break-words p-4',
                    isNews(row, packages, index) ? 'font-medium' : 'text-muted',
                  )}
                >
                  {row.cell(one)}
                  {!isNews(row, packages, index) && <span className="sr-only"> (the same)</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {takesOrders && (
          <tfoot>
            <tr className="border-line border-t bg-paper">
              <td />
              {packages.map((one) => (
                <td key={one.tier} className="p-4">
                  <Choose one={one} />
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function PackageCards({ packages, currency, at, takesOrders }: PackageCompareProps) {
  return (
    <ul className="grid gap-3 sm:hidden">
      {packages.map((one, index) => (
        <li key={one.tier} className="card grid gap-3 p-4">
          <h3 className="flex items-baseline justify-between gap-4 font-text text-base tracking-normal">
            <span>
              <span className="font-normal text-muted">{tierNames[one.tier as PackageTier]} </span>
              {one.name}
            </span>
            <Money cents={one.priceCents} currency={currency} short className="text-xl" />
          </h3>
          <dl className="grid gap-1.5">
            {rowsFor(at).map((row) => (
              <div key={row.name}>
                <dt className="sr-only">{row.name}</dt>
                <dd className={isNews(row, packages, index) ? 'font-medium' : 'text-muted'}>
                  {row.cell(one)}
                </dd>
              </div>
            ))}
          </dl>
          {takesOrders && <Choose one={one} />}
        </li>
      ))}
    </ul>
  );
}

function PackageHead({ one, currency }: { one: Package; currency: string }) {
  return (
    <>
      <span className="block font-semibold text-muted text-sm">
        {tierNames[one.tier as PackageTier]}
      </span>
      <Money
        cents={one.priceCents}
        currency={currency}
        short
        className="block font-display font-semibold text-2xl tracking-tight"
      />
      <span className="block font-medium text-sm leading-snug">{one.name}</span>
    </>
  );
}

/** The label of a radio in the purchase card: choosing works without a script. */
function Choose({ one }: { one: Package }) {
  return (
    <label
      htmlFor={`package-${one.tier}`}
      className="inline-flex min-h-10 w-fit items-center gap-1.5 rounded-md border border-line-strong bg-surface px-4 font-semibold text-sm hover:border-ink"
    >
      Choose<span className="sr-only"> {tierNames[one.tier as PackageTier]}</span>
    </label>
  );
}
