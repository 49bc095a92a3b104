import Link from 'next/link';
import { RichText } from '@/components/gigs/rich-text';
import { Avatar } from '@/components/ui/avatar';
import { Disclosure } from '@/components/ui/disclosure';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import { packageTitle } from '@/lib/orders/bought';
import type { OrderWorkspace, PersonView } from '@/lib/orders/views';

interface BoughtPanelProps {
  order: OrderWorkspace;
  /** The address of a person's picture, or null. */
  avatarOf: (person: PersonView) => string | null;
}

/** While it is being worked on, it is due; afterwards that says nothing. */
const inWork: readonly OrderWorkspace['state'][] = [
  'awaiting_requirements',
  'in_progress',
  'in_revision',
];

const revisionsText = (order: OrderWorkspace): string => {
  if (order.revisionsLeft === null) return 'Unlimited';
  return order.revisionsLeft === 1 ? '1 left' : `${order.revisionsLeft} left`;
};

/** What was bought, frozen as it was, and who is in it. */
export function BoughtPanel({ order, avatarOf }: BoughtPanelProps) {
  const { bought, currency } = order;
  return (
    <section aria-labelledby="bought" className="card grid gap-4 p-5">
      <h2 id="bought" className="text-xl">
        What was bought
      </h2>
      <dl className="grid gap-2.5 text-sm">
        <Row label={packageTitle(bought)}>
          <Money cents={bought.package.priceCents} currency={currency} />
        </Row>
        {bought.package.included && (
          <div className="-mt-1.5">
            <dt className="sr-only">Included</dt>
            <dd className="text-muted">{bought.package.included}</dd>
          </div>
        )}
        {bought.extras.map((extra) => (
          <Row key={extra.title} label={extra.title}>
            <Money cents={extra.priceCents} currency={currency} />
          </Row>
        ))}
        {order.offers
          .filter((offer) => offer.state === 'accepted')
          .map((offer) => (
            <Row key={offer.id} label={offer.title}>
              <Money cents={offer.priceCents} currency={currency} />
            </Row>
          ))}
        {order.viewer !== 'seller' && (
          <Row label="Service fee">
            <Money cents={order.serviceFeeCents} currency={currency} />
          </Row>
        )}
        <Row label="Revisions">{revisionsText(order)}</Row>
        {order.dueAt && inWork.includes(order.state) && (
          <Row label="Due">
            <When at={order.dueAt} now={order.now} />
          </Row>
        )}
        {order.tipCents > 0 && (
          <Row label="Tip">
            <Money cents={order.tipCents} currency={currency} />
          </Row>
        )}
      </dl>
      {bought.description && <Promised bought={bought} />}
      <div className="grid gap-3 border-line border-t pt-4">
        <Side label="Seller" person={order.seller} src={avatarOf(order.seller)} link />
        <Side label="Buyer" person={order.buyer} src={avatarOf(order.buyer)} />
      </div>
    </section>
  );
}

/** What the gig's page said on that day: the page itself may have changed since. */
function Promised({ bought }: { bought: OrderWorkspace['bought'] }) {
  return (
    <Disclosure look="quiet" summary="What the gig said when it was bought" className="text-sm">
      <div className="grid gap-3 pt-3">
        <RichText source={bought.description} headingLevel={3} className="text-sm" />
        {bought.faq.map(({ question, answer }) => (
          <div key={question}>
            <p className="font-semibold">{question}</p>
            <p className="whitespace-pre-line text-muted">{answer}</p>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt>{label}</dt>
      <dd className="shrink-0 font-semibold">{children}</dd>
    </div>
  );
}

function Side({
  label,
  person,
  src,
  link,
}: {
  label: string;
  person: PersonView;
  src: string | null;
  link?: boolean;
}) {
  return (
    <p className="flex items-center gap-3">
      <Avatar name={person.name} src={src} size="sm" />
      <span className="grid">
        <span className="text-muted text-xs">{label}</span>
        {link ? (
          <Link href={`/u/${person.username}`} prefetch={false} className="text-link">
            {person.name}
          </Link>
        ) : (
          <span>{person.name}</span>
        )}
      </span>
    </p>
  );
}
