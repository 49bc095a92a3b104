import Link from 'next/link';
import { Money } from '@/components/ui/money';
import { fundWords } from '@/lib/offers/fund-words';
import type { OfferView } from '@/lib/offers/views';
import { FundLink } from './fund-link';
import { PartList } from './part-list';

interface RailProps {
  offer: OfferView;
  /** The order whose page this is. */
  number: string;
  /** Is it the viewer's turn with the order itself? Then that is what stands out on the page. */
  quiet: boolean;
}

/** All milestones that an order is one of, where each stands, and what to fund next. */
export function MilestoneRail({ offer, number, quiet }: RailProps) {
  const { payable, currency } = offer;
  const when = fundWords(offer, number);
  const funded = offer.parts.filter((part) => part.funded).length;
  return (
    <section aria-labelledby="milestones" className="card grid gap-3 p-5">
      <div className="grid gap-1">
        <h2 id="milestones" className="text-xl">
          Milestones
        </h2>
        <p className="text-muted text-sm">
          {funded} of {offer.parts.length} funded,{' '}
          <Money cents={offer.priceCents} currency={currency} /> in all ·{' '}
          <Link href={`/offers/${offer.id}`} prefetch={false} className="text-link">
            The offer
          </Link>
        </p>
      </div>
      <PartList offer={offer} current={number} />
      {payable && when && (
        <div className="grid gap-2 border-line border-t pt-4">
          <FundLink offer={offer} variant={quiet ? 'secondary' : 'primary'} className="w-full" />
          <p className="text-muted text-sm">{when}</p>
        </div>
      )}
      {offer.notPayable && (
        <p className="border-line border-t pt-4 text-muted text-sm">{offer.notPayable}</p>
      )}
      {offer.viewer === 'seller' && offer.state === 'accepted' && funded < offer.parts.length && (
        <p className="border-line border-t pt-4 text-muted text-sm">
          Start a milestone when it is funded: before that no money is held for it.
        </p>
      )}
    </section>
  );
}
