import { isPlaced } from '@/lib/orders/states';
import type { OrderWorkspace } from '@/lib/orders/views';
import { OrderNews } from './order-news';

const words: Readonly<Record<string, string>> = {
  answered: 'Your answers are with the seller. The delivery clock runs.',
  saved: 'Saved. Nothing is sent yet: come back whenever you like and go on.',
  overtook:
    'Saved. Another tab had saved something else here meanwhile; what you sent last holds. Nothing is sent to the seller yet.',
  started: 'The order has started. The delivery clock runs.',
  delivered: 'Delivered. The buyer has been told.',
  accepted: 'Accepted. Thank you: the seller’s money is released.',
  revision: 'The seller has been told what to change.',
  longer: 'You have more time to look.',
  cancelled: 'The order is cancelled. The money goes back to the card that paid.',
  'extension-asked': 'The other side has been asked.',
  'answer-given': 'Your answer is given. The other side has been told.',
  proposed: 'Your proposal waits for an answer.',
  withdrawn: 'The proposal is taken back.',
  offered: 'The buyer has been told of your offer.',
  'extra-paid':
    'Paid. The extra belongs to the order now, and its money is held until you accept the work.',
  tipped: 'Paid. Thank you for the tip: the seller has been told.',
  'dispute-opened': 'The dispute is open. All clocks have stopped; the other side has been told.',
  'dispute-answered': 'Your answer is in. An admin reads both stories and decides.',
  'dispute-agreed': 'You agreed; the dispute is over.',
  reviewed: 'Thank you for the review.',
  replied: 'Your reply is published.',
};

interface DoneNoticeProps {
  done?: string | undefined;
  placed: boolean;
  left: boolean;
  /** Somebody else was first: what was tried is not possible any more. */
  changed?: { readonly id: string; readonly sentence: string } | undefined;
  order: Pick<OrderWorkspace, 'now' | 'state' | 'timeline'>;
}

/** Another one after each thing that happened; what is only written leaves it. */
const standingOf = ({ state, timeline }: DoneNoticeProps['order']): string =>
  `${state} ${timeline.findLast(({ kind }) => kind !== 'message')?.id}`;

/** A word on what was just done, or could not be done any more, when the page was reached by trying. */
export function DoneNotice({ done, placed, left, changed, order }: DoneNoticeProps) {
  const id = `${order.now.getTime()}`;
  const standing = standingOf(order);
  if (changed)
    return (
      <OrderNews
        id={changed.id}
        standing={standing}
        tone="attention"
        title="This has just changed."
        sentence={`${changed.sentence} Nothing was done; below is how it stands now.`}
      />
    );
  if (placed && isPlaced(order))
    return (
      <OrderNews
        id={id}
        standing={standing}
        tone="good"
        title="Paid. Your order is placed."
        sentence="The money is held until you accept the work."
      />
    );
  if (done === 'given-back')
    return (
      <OrderNews
        id={id}
        standing={standing}
        tone="attention"
        title="Your payment goes back."
        sentence="What you paid for could not be had any more. All of it returns to the card that paid, within some days."
      />
    );
  if (left)
    return (
      <OrderNews
        id={id}
        standing={standing}
        tone="waiting"
        title="You left the payment page."
        sentence="Nothing was charged. You can go on where you stopped."
      />
    );
  return (
    <OrderNews id={id} standing={standing} tone="good" sentence={done ? words[done] : undefined} />
  );
}
