import { LinkButton } from '@/components/ui/link-button';
import type { WayOn } from '@/lib/orders/views';

const linkOf = (way: WayOn): { href: string; label: string } => {
  switch (way.to) {
    case 'gig':
      return { href: `/gigs/${way.slug}`, label: 'Look at the gig again' };
    case 'seller':
      return { href: `/u/${way.username}`, label: `See what else ${way.name} offers` };
    case 'search':
      return { href: '/search', label: 'Look for another gig' };
  }
};

/** From an order that was cancelled to where the buyer may find the work after all. */
export function WayOnLink({ way }: { way: WayOn }) {
  const { href, label } = linkOf(way);
  return (
    <LinkButton href={href} prefetch={false} variant="secondary" className="w-fit">
      {label}
    </LinkButton>
  );
}
