import { LinkButton } from '@/components/ui/link-button';
import { moneyText } from '@/components/ui/money';
import type { OfferView } from '@/lib/offers/views';

interface FundLinkProps {
  offer: OfferView;
  variant: 'primary' | 'secondary';
  className?: string;
}

/** The way to pay for the next milestone, with what it costs in all. */
export function FundLink({ offer, variant, className }: FundLinkProps) {
  const { payable, currency, id } = offer;
  if (!payable) return null;
  return (
    <LinkButton
      href={`/checkout/offer/${id}?milestone=${payable.position}`}
      prefetch={false}
      variant={variant}
      className={className}
    >
      Fund milestone {payable.position} for{' '}
      {moneyText({ cents: payable.priceCents + payable.serviceFeeCents, currency })}
    </LinkButton>
  );
}
