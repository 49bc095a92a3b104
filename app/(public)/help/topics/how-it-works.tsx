import Link from 'next/link';
import { marketplace } from '@/marketplace.config';
import { amount, days, Part, percent, Topic } from '../help-parts';

const { windows, fees, basePriceCents } = marketplace;

export function HowItWorks() {
  return (
    <>
      <Part title="If you need something done">
        <ol>
          <li>
            <strong>Find a gig.</strong>{' '}
            <Link prefetch={false} href="/search">
              Search
            </Link>{' '}
            or browse the{' '}
            <Link prefetch={false} href="/categories">
              categories
            </Link>
            . Each gig says what you get, for how much and by when. Prices begin at{' '}
            {amount(basePriceCents)}.
          </li>
          <li>
            <strong>Order it.</strong> Choose a package and extras; the sum with the{' '}
            <Topic slug="fees">fee</Topic> stands there before you pay. The money is{' '}
            <Topic slug="protection">held</Topic>.
          </li>
          <li>
            <strong>Answer the seller’s questions.</strong> The delivery clock starts when you have.
          </li>
          <li>
            <strong>Look at the work.</strong> Accept it, or ask for the changes that your package
            includes. Without a word from you it counts as accepted after{' '}
            {days(windows.autoAcceptDays)}.
          </li>
          <li>
            <strong>Say how it was.</strong> A <Topic slug="reviews">review</Topic> helps the next
            one to choose.
          </li>
        </ol>
      </Part>
      <Part title="If you are good at something small">
        <ol>
          <li>
            <strong>List a gig</strong>, for free: a title that says what you will do, up to three
            packages, pictures, what you need to know from the buyer.
          </li>
          <li>
            <strong>Get orders.</strong> The money is there before you begin. Deliver by the date,
            or ask for more time while there is some.
          </li>
          <li>
            <strong>Get paid.</strong> When the work is accepted,{' '}
            {percent(10_000 - fees.commissionBps)} of the price is yours. It becomes free after{' '}
            {days(windows.clearingDays.new)}, sooner with a higher{' '}
            <Topic slug="levels">level</Topic>.
          </li>
        </ol>
        <p>
          <Link prefetch={false} href="/sell">
            Start selling
          </Link>
        </p>
      </Part>
      <Part title="If the two do not agree">
        <p>
          You can <Topic slug="cancelling">end an order together</Topic> at any time. And in a{' '}
          <Topic slug="disputes">dispute</Topic> a person reads both stories and decides.
        </p>
      </Part>
    </>
  );
}
