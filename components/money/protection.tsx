import Link from 'next/link';
import { marketplace } from '@/marketplace.config';
import { FeeExample } from './fee-example';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

const steps = [
  {
    title: 'You pay, we hold it',
    text: 'Your card is charged when you order. The money is held: the seller sees that it is there, and cannot touch it.',
  },
  {
    title: 'You look at the work',
    text: `It arrives with a date that was promised. Ask for the changes that your package includes, or accept it. Say nothing, and it counts as accepted ${days(marketplace.windows.autoAcceptDays)} after delivery.`,
  },
  {
    title: 'You accept, the seller is paid',
    text: `Nothing delivered ${marketplace.windows.lateBuyerMayCancelHours} hours after it was due? Cancel and get all of it back. You disagree? A person reads both stories and decides.`,
  },
] as const;

/** How the money is protected, in three steps, with a sum worked out from the real fees. */
export function Protection({ examplePriceCents }: { examplePriceCents: number }) {
  return (
    <section aria-labelledby="protection" className="grid gap-8 lg:grid-cols-[1fr_22rem] lg:gap-14">
      <div className="grid content-start gap-7">
        <div className="grid gap-2">
          <h2 id="protection" className="text-3xl">
            Your money waits until you are happy
          </h2>
        </div>
        <ol className="grid gap-6">
          {steps.map((step, index) => (
            <li key={step.title} className="grid grid-cols-[auto_1fr] gap-x-5">
              <span
                aria-hidden="true"
                className="tabular grid size-10 place-items-center rounded-pill bg-accent font-display font-semibold text-lg text-on-accent"
              >
                {index + 1}
              </span>
              <div className="grid gap-1 pt-1.5">
                <h3>{step.title}</h3>
                <p className="max-w-text text-muted">{step.text}</p>
              </div>
            </li>
          ))}
        </ol>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <Link prefetch={false} href="/help/protection" className="text-link">
            Payment protection in full
          </Link>
          <Link prefetch={false} href="/help/fees" className="text-link">
            All fees
          </Link>
        </p>
      </div>
      <div className="grid content-start gap-3">
        <FeeExample priceCents={examplePriceCents} what="A small job, to the cent" />
        <p className="text-muted text-sm">
          Every gig shows the whole sum before you pay. Cancelled without your fault, the fee comes
          back too.
        </p>
      </div>
    </section>
  );
}
