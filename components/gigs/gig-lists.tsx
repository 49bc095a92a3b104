import { Disclosure } from '@/components/ui/disclosure';
import { Money } from '@/components/ui/money';
import type { GigPageView } from '@/lib/catalog/views';
import { daysText } from './gig-words';

/** What can be added to every package, with its price and its effect on the date. */
export function ExtraList({ gig }: { gig: Pick<GigPageView, 'extras' | 'currency'> }) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {gig.extras.map((extra) => (
        <li key={extra.id} className="flex items-baseline justify-between gap-4 py-3">
          <span>
            {extra.title}
            {extra.addDays !== 0 && (
              <span className="text-muted text-sm">
                {' '}
                · {daysText(Math.abs(extra.addDays))} {extra.addDays < 0 ? 'sooner' : 'more'}
              </span>
            )}
          </span>
          <Money
            cents={extra.priceCents}
            currency={gig.currency}
            short
            signed
            className="font-semibold"
          />
        </li>
      ))}
    </ul>
  );
}

/** What buyers ask again and again, answered by the seller. */
export function FaqList({ faq }: { faq: GigPageView['faq'] }) {
  return (
    <div className="border-line border-t">
      {faq.map((each) => (
        <Disclosure key={each.id} summary={each.question}>
          <p className="max-w-text whitespace-pre-line">{each.answer}</p>
        </Disclosure>
      ))}
    </div>
  );
}

/** What the seller will ask once the order is paid: so that nobody is surprised by it. */
export function QuestionList({ questions }: { questions: GigPageView['questions'] }) {
  return (
    <ul className="grid list-disc gap-1.5 pl-5 marker:text-muted">
      {questions.map((question) => (
        <li key={question.id}>
          {question.text}
          {!question.required && <span className="text-muted text-sm"> (if you like)</span>}
        </li>
      ))}
    </ul>
  );
}
