import { FeeExample } from '@/components/money/fee-example';
import { buyerPays, commission, sellerGets, serviceFee } from '@/lib/catalog/fees';
import { marketplace } from '@/marketplace.config';
import { amount, exactAmount, FactTable, Part, percent, Topic } from '../help-parts';

const { fees, basePriceCents } = marketplace;
const prices = [1, 2, 5, 10, 20, 100].map((times) => times * basePriceCents);

export function Fees() {
  return (
    <>
      <Part title="What buyers pay">
        <p>
          The price that the seller has set, the extras you choose, and a service fee:{' '}
          <strong>
            {percent(fees.serviceFeeBps)} of the price, at least {amount(fees.serviceFeeMinCents)}
          </strong>
          , once for a purchase. The whole sum stands on the gig’s page and again before you pay.
          Nothing is added later.
        </p>
        <p>
          When an order is cancelled without your fault, all of it goes back to the card that paid,
          the service fee too.
        </p>
      </Part>
      <Part title="What sellers pay">
        <p>
          Listing is free. {marketplace.name} keeps a commission of{' '}
          <strong>{percent(fees.commissionBps)} of price and extras</strong>, and only of money that
          is released to you: an order that ends in a refund costs nothing.
          {fees.tipCommissionBps === 0
            ? ' Tips are all yours.'
            : ` Of a tip it keeps ${percent(fees.tipCommissionBps)}.`}
        </p>
      </Part>
      <section className="grid gap-3">
        <h2>In figures</h2>
        <FactTable
          figures
          caption="Fees for some prices"
          head={['Price', 'Service fee', 'Buyer pays', 'Commission', 'Seller gets']}
          rows={prices.map((price) => [
            amount(price),
            exactAmount(serviceFee(price)),
            exactAmount(buyerPays(price)),
            exactAmount(commission(price)),
            exactAmount(sellerGets(price)),
          ])}
        />
      </section>
      <div className="max-w-md">
        <FeeExample priceCents={4 * basePriceCents} what="One of them, step by step" />
      </div>
      <Part title="Good to know">
        <ul>
          <li>
            The smallest job costs {amount(basePriceCents)}, the largest{' '}
            {amount(marketplace.maxPriceCents)}.
          </li>
          <li>
            A custom offer that is paid by milestones costs the same service fee as one order of
            that size: it is shared out among the milestones.
          </li>
          <li>An order keeps the fees it was bought under, even if they change while it runs.</li>
          <li>
            Sellers are paid out from {amount(marketplace.payouts.minimumCents)} on. When money
            becomes free stands under <Topic slug="protection">payment protection</Topic>.
          </li>
        </ul>
      </Part>
    </>
  );
}
