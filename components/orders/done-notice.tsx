import { Notice } from '@/components/ui/notice';

const words: Readonly<Record<string, string>> = {
  answered: 'Your answers are with the seller. The delivery clock runs.',
  started: 'The order has started. The delivery clock runs.',
  delivered: 'Delivered. The buyer has been told.',
  accepted: 'Accepted. Thank you: the seller’s money is released.',
  revision: 'The seller has been told what to change.',
  longer: 'You have more time to look.',
  cancelled: 'The order is cancelled. The money goes back to the card that paid.',
  sent: 'Sent.',
  'extension-asked': 'The other side has been asked.',
  'answer-given': 'Your answer is given. The other side has been told.',
  proposed: 'Your proposal waits for an answer.',
  withdrawn: 'The proposal is taken back.',
  offered: 'The buyer has been told of your offer.',
  'dispute-opened': 'The dispute is open. All clocks have stopped; the other side has been told.',
  'dispute-answered': 'Your answer is in. An admin reads both stories and decides.',
  'dispute-agreed': 'You agreed; the dispute is over.',
  reviewed: 'Thank you for the review.',
  replied: 'Your reply is published.',
};

/** A word on what was just done, when the page was reached by doing it. */
export function DoneNotice({
  done,
  placed,
  left,
}: {
  done?: string | undefined;
  placed: boolean;
  left: boolean;
}) {
  if (placed)
    return (
      <Notice tone="good" role="status" title="Paid. Your order is placed.">
        The money is held until you accept the work.
      </Notice>
    );
  if (left)
    return (
      <Notice tone="waiting" role="status" title="You left the payment page.">
        Nothing was charged. You can go on where you stopped.
      </Notice>
    );
  const sentence = done ? words[done] : undefined;
  if (!sentence) return null;
  return (
    <Notice tone="good" role="status">
      {sentence}
    </Notice>
  );
}
