import type { FollowedSession } from '@/lib/orders/follow-session';

const said: Readonly<Record<FollowedSession['leg'], string>> = {
  order: 'placed=1',
  extra: 'done=extra-paid',
  tip: 'done=tipped',
};

/** Where one stands after paying: at the order, which says what was paid, or that it goes back. */
export const paidAddress = ({ number, leg, givenBack }: FollowedSession): string =>
  `/orders/${number}?${givenBack ? 'done=given-back' : said[leg]}`;
