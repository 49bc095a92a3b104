import type { ToldGroup } from './told-groups';

/** Every kind of news, and the group by which people switch it. A kind that is not here cannot be told. Pure. */
export const kindGroups = {
  'order-message': 'messages',
  message: 'messages',

  'offer-made': 'offers',
  'offer-change-asked': 'offers',
  'offer-declined': 'offers',
  'offer-withdrawn': 'offers',
  'offer-lapsed': 'offers',
  'order-offer-extra': 'offers',
  'order-close-extra': 'offers',
  'order-lapse-extra': 'offers',
  'order-pay-extra': 'offers',

  'order-pay': 'progress',
  'order-submit-requirements': 'progress',
  'order-start-without': 'progress',
  'order-cancel-unstarted': 'progress',
  'order-cancel-unanswered': 'progress',
  'order-lapse-unstarted': 'progress',
  'order-deliver': 'progress',
  'order-undo-purchase': 'progress',
  'order-become-late': 'progress',
  'order-cancel-late': 'progress',
  'order-request-extension': 'progress',
  'order-accept-extension': 'progress',
  'order-decline-extension': 'progress',
  'order-lapse-extension': 'progress',
  'order-accept': 'progress',
  'order-request-revision': 'progress',
  'order-look-longer': 'progress',
  'order-propose-cancel': 'progress',
  'order-accept-proposal': 'progress',
  'order-decline-proposal': 'progress',
  'order-lapse-proposal': 'progress',
  'order-withdraw-proposal': 'progress',
  'order-open-dispute': 'progress',
  'order-answer-dispute': 'progress',
  'order-dispute-unanswered': 'progress',
  'order-agree-dispute': 'progress',
  'order-settle-dispute': 'progress',
  'order-admin-cancel': 'progress',
  'order-admin-complete': 'progress',
  'order-admin-split': 'progress',

  'order-unwanted-payment': 'money',
  'order-failed-payment': 'money',
  'order-charge-back': 'money',
  'order-win-chargeback': 'money',
  'order-lose-chargeback': 'money',
  'order-admin-refund': 'money',
  'order-clear': 'money',
  'order-tip': 'money',
  'payout-sent': 'money',
  'payout-refused': 'money',
  'payout-failed': 'money',
  'payouts-left': 'money',

  'order-remind-requirements': 'reminders',
  'order-remind-lapse': 'reminders',
  'order-remind-due': 'reminders',
  'order-remind-accept': 'reminders',
  'order-remind-extension': 'reminders',
  'order-remind-proposal': 'reminders',
  'order-remind-extra': 'reminders',
  'order-remind-dispute': 'reminders',
  'order-remind-review': 'reminders',
  'offer-reminder': 'reminders',

  'order-review-waits': 'reviews',
  'order-reviews-published': 'reviews',
  'order-review-reply': 'reviews',

  'level-raised': 'levels',
  'level-lowered': 'levels',
  'level-at-risk': 'levels',
  'level-top-given': 'levels',
  'level-top-withdrawn': 'levels',

  'account-restored': 'account',
  'account-export': 'account',
  'file-infected': 'account',
  'message-report-closed': 'account',
  'gig-removed': 'account',
  'gig-restored': 'account',

  chargeback: 'watch',
  'fraud-warning': 'watch',
  'infected-file': 'watch',
  'message-reported': 'watch',
} as const satisfies Record<string, ToldGroup>;

export type ToldKind = keyof typeof kindGroups;

/** The group of a kind as it stands in a row; one that an older version told goes with the orders. */
export const groupOf = (kind: string): ToldGroup =>
  Object.hasOwn(kindGroups, kind) ? kindGroups[kind as ToldKind] : 'progress';

/** The kinds of a group. */
export const kindsOf = (group: ToldGroup): ToldKind[] =>
  (Object.keys(kindGroups) as ToldKind[]).filter((kind) => kindGroups[kind] === group);
