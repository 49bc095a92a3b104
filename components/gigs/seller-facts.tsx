import type { ReactNode } from 'react';
import type { SellerFacts as Facts } from '@/lib/catalog/views';
import { marketplace } from '@/marketplace.config';
import { answerTimeText, countryName, countText, monthText } from './gig-words';

const languageNames: Readonly<Record<string, string>> = marketplace.languages;

const inWords = (list: readonly string[]): string => new Intl.ListFormat('en').format(list);

/** What is known of a seller, and nothing that is not: a fact that has too little behind it is left out. */
export function factRows(facts: Facts): { label: string; value: ReactNode }[] {
  const country = countryName(facts.country);
  const languages = facts.languages.map((code) => languageNames[code] ?? code);
  return [
    ...(facts.onTimePercent === null
      ? []
      : [{ label: 'Delivered on time', value: `${facts.onTimePercent} %` }]),
    ...(facts.answerMinutes === null
      ? []
      : [{ label: 'Answers', value: answerTimeText(facts.answerMinutes) }]),
    ...(facts.ordersDone > 0
      ? [{ label: 'Orders done', value: facts.ordersDone.toLocaleString('en-US') }]
      : []),
    ...(facts.rating !== null
      ? [
          {
            label: 'Rated',
            value: `${facts.rating.toFixed(1)} of 5, ${countText(facts.ratingCount, 'review')}`,
          },
        ]
      : []),
    ...(languages.length > 0 ? [{ label: 'Speaks', value: inWords(languages) }] : []),
    ...(country ? [{ label: 'From', value: country }] : []),
    { label: 'Selling since', value: monthText(facts.since) },
  ];
}

/** A seller's facts as a list. */
export function SellerFactList({ facts, className }: { facts: Facts; className?: string }) {
  return (
    <dl className={className}>
      {factRows(facts).map(({ label, value }) => (
        <div key={label} className="grid content-start gap-0.5">
          <dt className="text-muted text-sm">{label}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
