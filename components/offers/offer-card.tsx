import { Clock } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { daysText, revisionsText } from '@/components/gigs/gig-words';
import { classNames } from '@/components/ui/class-names';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { OfferView } from '@/lib/offers/views';
import { isOpenOffer } from '@/lib/orders/offer-states';
import { OfferActs } from './offer-acts';
import { OfferBadge } from './offer-badge';
import type { OfferForms } from './offer-forms';
import { PartList } from './part-list';

interface OfferCardProps {
  offer: OfferView;
  forms: OfferForms;
  /** In a conversation, or on a page of its own. */
  place: 'thread' | 'page';
}

const closed: readonly OfferView['state'][] = ['declined', 'withdrawn', 'lapsed'];

/** An offer: what for how much and when, where it stands, how long it stands, and what the person who looks can do. */
export function OfferCard({ offer, forms, place }: OfferCardProps) {
  const Heading = place === 'page' ? 'h2' : 'h3';
  const title = `offer-${offer.id}`;
  const funded = offer.parts.some((part) => part.funded);
  const over = closed.includes(offer.state);
  return (
    <article
      aria-labelledby={title}
      className={classNames(
        'card grid w-full gap-4 p-4 text-left sm:p-5',
        offer.state === 'open' && 'border-accent-line',
        over && !funded && 'bg-sunken shadow-none',
      )}
    >
      <header className="grid gap-1.5">
        <div className="flex flex-wrap items-center justify-between gap-2">
          {/* On its own page the headline says so. */}
          {place === 'thread' && (
            <p className="font-semibold text-accent-ink text-sm">{whose(offer)}</p>
          )}
          <OfferBadge state={offer.state} ended={over && funded} />
        </div>
        <Heading id={title} className="text-lg">
          {offer.title}
        </Heading>
        {offer.gig && (
          <p className="text-muted text-sm">
            Based on{' '}
            {offer.gig.slug ? (
              <Link href={`/gigs/${offer.gig.slug}`} className="text-link">
                {offer.gig.title}
              </Link>
            ) : (
              offer.gig.title
            )}
          </p>
        )}
      </header>
      <p className="max-w-text whitespace-pre-line">{offer.included}</p>
      {offer.parts.length > 1 && <PartList offer={offer} />}
      <Facts offer={offer} />
      {offer.changeAsked && (
        <blockquote className="max-w-text border-straw-line border-l-3 pl-3">
          <p className="font-semibold text-sm">
            {offer.viewer === 'buyer' ? 'You asked' : `${offer.buyer.name} asks`} for a change
          </p>
          <p className="whitespace-pre-line">{offer.changeAsked}</p>
        </blockquote>
      )}
      <Clocks offer={offer} />
      {offer.parts[0]?.position === null && offer.parts[0].order && (
        <p>
          <Link href={`/orders/${offer.parts[0].order.number}`} className="text-link">
            {offer.state === 'accepted' ? 'Go to the order' : 'The order that was begun'}
          </Link>
        </p>
      )}
      <OfferActs offer={offer} forms={forms} place={place} />
    </article>
  );
}

function whose({ viewer, buyer, seller }: OfferView): string {
  if (viewer === 'seller') return `Your offer to ${buyer.name}`;
  return viewer === 'buyer'
    ? `An offer from ${seller.name}`
    : `An offer from ${seller.name} to ${buyer.name}`;
}

function Facts({ offer }: { offer: OfferView }) {
  const { currency, viewer } = offer;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 border-line border-y py-3.5 sm:grid-cols-3">
      <Fact label="Price">
        <Money cents={offer.priceCents} currency={currency} className="font-semibold" />
        <span className="block text-muted text-sm">
          {viewer === 'seller' ? (
            <>
              you get <Money cents={offer.sellerCents} currency={currency} />
            </>
          ) : (
            <>
              and <Money cents={offer.serviceFeeCents} currency={currency} /> service fee
            </>
          )}
        </span>
      </Fact>
      <Fact label={offer.parts.length > 1 ? 'Delivery in all' : 'Delivery'}>
        {daysText(offer.deliveryDays)}
      </Fact>
      <Fact label="Changes">{revisionsText(offer.revisions)}</Fact>
      {offer.asksQuestions && (
        <Fact label="Before the start">
          {viewer === 'buyer' ? 'You answer' : 'The buyer answers'} the gig’s questions
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid content-start">
      <dt className="text-muted text-sm">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Until when it stands and what happens then; or when what became of it. */
function Clocks({ offer }: { offer: OfferView }) {
  const { state, now, expiresAt, closedAt } = offer;
  const waits = isOpenOffer(state);
  if (!waits && !closedAt) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-muted text-sm">
      <Clock aria-hidden="true" className="size-4" />
      {waits ? (
        <>
          Ends <When at={expiresAt} now={now} />{' '}
          {state === 'open'
            ? 'if it is not accepted before.'
            : 'if it is neither replaced nor accepted as it is before.'}
        </>
      ) : (
        <>
          {closingWords(offer)} <When at={closedAt ?? expiresAt} now={now} />
        </>
      )}
    </p>
  );
}

function closingWords({ state, viewer, buyer, seller }: OfferView): string {
  if (state === 'declined')
    return viewer === 'buyer' ? 'You declined it' : `${buyer.name} declined it`;
  if (state === 'withdrawn')
    return viewer === 'seller' ? 'You took it back' : `${seller.name} took it back`;
  return state === 'accepted' ? 'Accepted' : 'Its time ended';
}
