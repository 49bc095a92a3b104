/** Kinds of the book's transactions that touch a seller, in plain words. */
const words: Readonly<Record<string, string>> = {
  completed: 'Earned: order completed',
  cancelled: 'Earned: your part of an ended order',
  'dispute settled': 'Earned: dispute settled',
  tip: 'Tip',
  cleared: 'Cleared: free to pay out',
  'tip cleared': 'Tip cleared: free to pay out',
  'taken back': 'Taken back for the buyer',
  'tip taken back': 'Tip taken back for the buyer',
  'transfer decided': 'On its way to your Stripe account',
  transferred: 'Paid out to your Stripe account',
  'transfer refused': 'Not sent: free to pay out again',
  reversed: 'Called back from your Stripe account',
  'debt netted': 'Taken for what you owed',
};

/** What happened to a seller's money, in plain words; a kind that has none yet is said as the book says it. Pure. */
export const statementWords = (kind: string): string =>
  words[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
