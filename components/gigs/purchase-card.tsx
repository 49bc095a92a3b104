import { ShieldCheck } from 'lucide-react';
import Link from 'next/link';
import { buttonStyle } from '@/components/ui/button-style';
import { Disclosure } from '@/components/ui/disclosure';
import { Money } from '@/components/ui/money';
import { Notice } from '@/components/ui/notice';
import { buyerPays } from '@/lib/catalog/fees';
import type { PackageTier } from '@/lib/catalog/limits';
import { tierNames } from '@/lib/catalog/tier-names';
import type { GigPageView } from '@/lib/catalog/views';
import { marketplace } from '@/marketplace.config';
import { dateAfter, daysText, revisionsText } from './gig-words';
import type { Offer } from './purchase-sum';
import { PurchaseBarTotal, PurchaseLines, PurchaseTotal } from './purchase-total';

interface PurchaseCardProps {
  gig: GigPageView;
  at: Date;
}

/** The choice that most people come for stands ready: the middle package, or the only one. */
const firstTier = (gig: GigPageView): string =>
  (gig.packages.find((each) => each.tier === 'standard') ?? gig.packages[0])?.tier ?? 'basic';

function offerOf(gig: GigPageView, at: Date): Offer {
  const { serviceFeeBps, serviceFeeMinCents, commissionBps } = marketplace.fees;
  return {
    packages: gig.packages.map(({ tier, name, priceCents, deliveryDays, revisions }) => ({
      tier: tier as PackageTier,
      name,
      priceCents,
      deliveryDays,
      revisions,
    })),
    extras: gig.extras.map(({ id, priceCents, addDays, addRevisions }) => ({
      id,
      priceCents,
      addDays,
      addRevisions,
    })),
    fees: { serviceFeeBps, serviceFeeMinCents, commissionBps },
    currency: gig.currency,
    at: at.toISOString(),
  };
}

/** Choose, see what it costs with the fee and when it is there, go on to checkout. A plain GET form. */
export function PurchaseCard({ gig, at }: PurchaseCardProps) {
  if (!gig.takesOrders) return <RestingCard />;
  const offer = offerOf(gig, at);
  const first = firstTier(gig);
  return (
    <form action={`/checkout/${gig.slug}`}>
      <div className="card grid gap-5 p-5 shadow-md sm:p-6">
        <h2 id="purchase-title" className="text-xl">
          {gig.packages.length > 1 ? 'Choose a package' : 'Order this gig'}
        </h2>
        <Packages gig={gig} first={first} at={at} />
        {gig.extras.length > 0 && <Extras gig={gig} />}
        <PurchaseLines offer={offer} first={first} />
        <p className="hidden text-muted text-sm noscript:block">
          The next page shows the whole sum, with your extras and the fee, before you pay.
        </p>
        {/* Stays in sight when the card is taller than the screen: what it costs and how to go on. */}
        <div className="-mx-2 -my-2 grid gap-3 bg-surface px-2 py-2 lg:sticky lg:-bottom-2">
          <PurchaseTotal offer={offer} first={first} />
          <button type="submit" className={buttonStyle({ size: 'lg', wide: true })}>
            Continue
          </button>
        </div>
        <HeldUntilAccepted />
      </div>
      <PurchaseBar offer={offer} first={first} />
    </form>
  );
}

function HeldUntilAccepted() {
  return (
    <p className="flex items-start gap-2.5 text-muted text-sm">
      <ShieldCheck aria-hidden="true" className="mt-px size-5 shrink-0 text-accent-ink" />
      <span>
        Held until you accept the work. Nothing is charged on this page.{' '}
        <Link prefetch={false} href="/help/protection" className="text-link">
          How it is protected
        </Link>
      </span>
    </p>
  );
}

function Packages({ gig, first, at }: { gig: GigPageView; first: string; at: Date }) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Package</legend>
      <div className="grid gap-2.5">
        {gig.packages.map((one) => (
          <label
            key={one.tier}
            className="group/package grid cursor-pointer grid-cols-[auto_1fr_auto] items-baseline gap-x-3 rounded-md border border-line-strong bg-surface px-4 py-3 transition-colors duration-150 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent-ink has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name="package"
              id={`package-${one.tier}`}
              value={one.tier}
              defaultChecked={one.tier === first}
              className="size-4.5 translate-y-0.75 appearance-none rounded-pill border border-line-strong bg-surface checked:border-5 checked:border-accent focus-visible:outline-none"
            />
            <span className="min-w-0 font-semibold">
              {gig.packages.length > 1 && (
                <span className="font-normal text-muted">
                  {tierNames[one.tier as PackageTier]}{' '}
                </span>
              )}
              {one.name}
            </span>
            <Money cents={one.priceCents} currency={gig.currency} short className="font-semibold" />
            <span className="col-start-2 col-end-4 text-muted text-sm">
              <span className="hidden group-has-checked/package:block">{one.included}</span>
              <span className="block">
                {daysText(one.deliveryDays)} · {revisionsText(one.revisions)}
                <span className="hidden noscript:inline">
                  {' '}
                  · by {dateAfter(at, one.deliveryDays)} · you pay{' '}
                  <Money cents={buyerPays(one.priceCents)} currency={gig.currency} /> with the fee
                </span>
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const extraDays = (days: number): string | null => {
  if (days === 0) return null;
  return days < 0 ? `${daysText(-days)} sooner` : `${daysText(days)} more`;
};

function Extras({ gig }: { gig: GigPageView }) {
  return (
    <Disclosure look="quiet" summary={`Add an extra (${gig.extras.length})`}>
      <fieldset className="grid gap-1">
        <legend className="sr-only">Extras</legend>
        {gig.extras.map((extra) => (
          <label
            key={extra.id}
            className="grid grid-cols-[auto_1fr_auto] items-start gap-x-3 rounded-sm py-1.5"
          >
            <input
              type="checkbox"
              name="extras"
              value={extra.id}
              className="mt-0.5 size-5 accent-accent"
            />
            <span className="text-sm">
              {extra.title}
              {extraDays(extra.addDays) && (
                <span className="block text-muted text-xs">{extraDays(extra.addDays)}</span>
              )}
            </span>
            <Money
              cents={extra.priceCents}
              currency={gig.currency}
              short
              signed
              className="font-semibold text-sm"
            />
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}

/** Stays in sight at the foot of a phone; what is reached by keyboard stops above it (`<html>` of app/(public)). */
function PurchaseBar({ offer, first }: { offer: Offer; first: string }) {
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 flex items-center justify-between gap-4 border-line border-t bg-surface px-4 pt-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] shadow-lg lg:hidden print:hidden">
      <PurchaseBarTotal offer={offer} first={first} />
      <a href="#purchase-title" className="hidden text-link noscript:inline">
        Packages and prices
      </a>
      <button type="submit" className={buttonStyle()}>
        Continue
      </button>
    </div>
  );
}

function RestingCard() {
  return (
    <Notice tone="waiting" title="Not taking orders now">
      Its seller has stopped it for a while. Save this gig to find it again, or look at others like
      it below.
    </Notice>
  );
}
