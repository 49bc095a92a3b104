import { Notice } from '@/components/ui/notice';

const words: Readonly<Record<string, string>> = {
  settled: 'Settled. The money moves as you decided, and both sides have been told.',
  ended: 'Done. The money moves as you decided, and both sides have been told.',
  suspended: 'Suspended. They have been told why.',
  restored: 'Restored. They have been told.',
  'top-granted': 'They have your word for the top level, and have been told.',
  'top-withdrawn': 'The word for the top level is taken back. They have been told why.',
  'gig-removed': 'Taken down. The seller has been told why.',
  'gig-restored': 'It is what it was before. The seller has been told.',
  'report-closed': 'Closed. The one who reported it reads your statement.',
  'audit-asked': 'The book is being asked. Look again in some seconds.',
  'chargeback-sent': 'What you wrote is on its way to the bank, which now decides.',
  'chargeback-accepted': 'Accepted. The buyer keeps the money; Stripe is told.',
  'refund-retried': 'Stripe is asked again. The refund is among those on their way.',
  'refund-elsewhere': 'Written down: the buyer has their money, from your own pocket.',
  'fraud-cleared': 'Cleared. The money of the order goes on.',
  'event-replayed': 'It is being handled once more. Look again in some seconds.',
  refunded: 'Given back. The refund is on its way, and both sides have been told.',
};

/** A word on what was just done, when the page was reached by doing it. */
export function AdminDone({ done }: { done: string | undefined }) {
  const sentence = done && Object.hasOwn(words, done) ? words[done] : undefined;
  if (!sentence) return null;
  return (
    <Notice tone="good" role="status">
      {sentence}
    </Notice>
  );
}
