import { formatMoney } from '@/lib/platform/money';
import type { Division } from './divide-order';

type Side = 'buyer' | 'seller';

/**
 * What each side gets of a divided order, said to one of them: 'you get $10.50 back, Ana gets $9.00'. Amounts in minor
 * units; without names the sides are called by their role. Pure.
 */
export function divisionWords(
  reader: Side,
  { refundCents, sellerCents }: Pick<Division, 'refundCents' | 'sellerCents'>,
  currency: string,
  names: Readonly<Record<Side, string>> = { buyer: 'the buyer', seller: 'the seller' },
): string {
  const gets = (side: Side) => (side === reader ? 'you get' : `${names[side]} gets`);
  const sum = (cents: number) =>
    cents === 0 ? 'nothing' : formatMoney(cents, currency, { exact: true });
  return `${gets('buyer')} ${sum(refundCents)} back, ${gets('seller')} ${sum(sellerCents)}`;
}
