import {
  gigsOf,
  hooksOf,
  notificationsOf,
  payoutsOf,
  profileOf,
  receiptsOf,
  savedListsOf,
} from './own-things';
import { messagesOf, offersOf, ordersAsBuyer, ordersAsSeller, reviewsOf } from './shared-things';

export type ExportPart = {
  readonly file: string;
  /** What is in it, for the README. */
  readonly about: string;
  readonly rows: (personId: string) => AsyncGenerator<object>;
};

/** The files of an export, one for each noun. A new noun with something of people's own adds its line. */
export const exportParts: readonly ExportPart[] = [
  {
    file: 'profile.json',
    about:
      'You: address, names, country, since when. `seller`: what others see of you as a seller, and the figures behind your level.',
    rows: profileOf,
  },
  {
    file: 'gigs.json',
    about:
      'Your gigs in every state, drafts and deleted ones too. `description` is in the small Markdown of the editor. `revisions`: -1 means unlimited.',
    rows: gigsOf,
  },
  {
    file: 'orders-as-buyer.json',
    about:
      'What you bought. `bought`: the gig, prices and rules as they stood then. `requirements`: the questions and your answers; `drafts`: answers that you began and did not send. `events`: what happened, when, by whom.',
    rows: ordersAsBuyer,
  },
  {
    file: 'orders-as-seller.json',
    about:
      'What you sold, in the same form. `commissionBps`: the commission in hundredths of a percent.',
    rows: ordersAsSeller,
  },
  {
    file: 'messages.json',
    about:
      'Every message of your conversations, oldest first. `author`: who wrote it. `conversationId` holds those together that belong together; `order`: the order that it was about.',
    rows: messagesOf,
  },
  {
    file: 'offers.json',
    about: 'Offers that you made or got in a conversation, with their milestones.',
    rows: offersOf,
  },
  {
    file: 'reviews.json',
    about:
      'Reviews that you wrote, and published ones about you. `by`: which side of the order wrote it.',
    rows: reviewsOf,
  },
  {
    file: 'receipts.json',
    about:
      'What you paid: `leg` is the order itself, an extra or a tip. `receipt.number` 42 is receipt R-000042. `refunds`: what came back.',
    rows: receiptsOf,
  },
  {
    file: 'payouts.json',
    about:
      'What was paid out to your Stripe account, and what went from there to your bank (those with a `status`).',
    rows: payoutsOf,
  },
  {
    file: 'notifications.json',
    about: 'What you were told. `path` is an address of the marketplace.',
    rows: notificationsOf,
  },
  {
    file: 'web-hooks.json',
    about:
      'The addresses of yours that are called with what you are told. `lastStatus`: what the last call was answered with.',
    rows: hooksOf,
  },
  {
    file: 'saved-lists.json',
    about: 'The gigs that you keep: first all of them (`name` is null), then your named lists.',
    rows: savedListsOf,
  },
];

/** What explains the rest. */
export const readmeText = (about: {
  readonly name: string;
  readonly marketplace: string;
  readonly at: Date;
}): string =>
  [
    `Everything of ${about.name}'s at ${about.marketplace}, as it stood on ${about.at.toUTCString()}.`,
    '',
    'Each .json file is one list of entries, oldest first, in UTF-8.',
    'Times are in UTC (ISO 8601). Amounts that end in `Cents` are in the smallest unit of their `currency`.',
    'A field that is null has no value. Of other people there is no more than their public name.',
    '',
    ...exportParts.flatMap(({ file, about: words }) => [file, `  ${words}`, '']),
    'files/',
    '  Your own files and those that were sent to you, under the number of their order.',
    '  The eight letters before a name are the last of the `id` that the lists above name it by.',
    '',
  ].join('\n');
