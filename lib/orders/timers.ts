import { addDays, addHours, addMs } from '@/lib/platform/spans';
import { marketplace } from '@/marketplace.config';
import type { OrderState } from './states';
import type { OrderTerms } from './terms';

/** The clocks of an order. Each kind runs at most once at a time on an order. */
export const everyTimerKind = [
  'remind_requirements_1',
  'remind_requirements_2',
  'remind_requirements_3',
  'remind_lapse',
  'lapse_unstarted',
  'remind_due',
  'become_late',
  'remind_accept_half',
  'remind_accept_last',
  'auto_accept',
  'remind_proposal',
  'lapse_proposal',
  'remind_extension',
  'lapse_extension',
  'remind_extra',
  'lapse_extra_offer',
  'remind_dispute',
  'dispute_unanswered',
  'remind_review',
  'clear',
  'clear_tip',
] as const;
export type TimerKind = (typeof everyTimerKind)[number];

export type Timer = { readonly kind: TimerKind; readonly dueAt: Date };

/** The facts that timers hang on. */
export type TimedOrder = {
  readonly state: OrderState;
  readonly paidAt: Date | null;
  readonly dueAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly lookedLonger: boolean;
  readonly completedAt: Date | null;
  readonly clearedAt: Date | null;
  readonly lateAt: Date | null;
  readonly terms: OrderTerms;
};

/** When silence accepts a delivery: 3 days, 4 more when the buyer looks longer (RULES 2). */
export function autoAcceptAt(deliveredAt: Date, lookedLonger: boolean, terms: OrderTerms): Date {
  return addDays(deliveredAt, terms.autoAcceptDays + (lookedLonger ? terms.lookLongerDays : 0));
}

function requirementTimers(paidAt: Date, terms: OrderTerms): Timer[] {
  const kinds = [
    'remind_requirements_1',
    'remind_requirements_2',
    'remind_requirements_3',
  ] as const;
  const reminders = kinds.flatMap((kind, index) => {
    const days = terms.requirementReminderDays[index];
    return days === undefined ? [] : [{ kind, dueAt: addDays(paidAt, days) }];
  });
  return [
    ...reminders,
    { kind: 'lapse_unstarted', dueAt: addDays(paidAt, terms.unstartedLapsesDays) },
  ];
}

function deliveredTimers(deliveredAt: Date, lookedLonger: boolean, terms: OrderTerms): Timer[] {
  const end = autoAcceptAt(deliveredAt, lookedLonger, terms);
  return [
    {
      kind: 'remind_accept_half',
      dueAt: addMs(deliveredAt, (end.getTime() - deliveredAt.getTime()) / 2),
    },
    { kind: 'remind_accept_last', dueAt: addHours(end, -terms.acceptReminderHoursBefore) },
    { kind: 'auto_accept', dueAt: end },
  ];
}

function completedTimers(completedAt: Date, cleared: boolean, terms: OrderTerms): Timer[] {
  const reviewDays = terms.reviewDays - marketplace.reminders.reviewDaysBefore;
  return [
    ...(reviewDays > 0
      ? [{ kind: 'remind_review', dueAt: addDays(completedAt, reviewDays) } as const]
      : []),
    ...(cleared
      ? []
      : [{ kind: 'clear', dueAt: addDays(completedAt, terms.clearingDays) } as const]),
  ];
}

/** The clocks that its state starts on an order. Clocks of asks (proposal, extension, offer) are started by the asks. */
export function timersOf(order: TimedOrder): Timer[] {
  switch (order.state) {
    case 'awaiting_requirements':
      return order.paidAt ? requirementTimers(order.paidAt, order.terms) : [];
    case 'in_progress':
    case 'in_revision':
      return order.dueAt && !order.lateAt ? [{ kind: 'become_late', dueAt: order.dueAt }] : [];
    case 'delivered':
      return order.deliveredAt
        ? deliveredTimers(order.deliveredAt, order.lookedLonger, order.terms)
        : [];
    case 'completed':
      return order.completedAt
        ? completedTimers(order.completedAt, order.clearedAt !== null, order.terms)
        : [];
    default:
      return [];
  }
}

/** Clocks that end with the state that started them; those of asks survive a change of state. */
export const stateTimerKinds: readonly TimerKind[] = [
  'remind_requirements_1',
  'remind_requirements_2',
  'remind_requirements_3',
  'remind_lapse',
  'lapse_unstarted',
  'remind_due',
  'become_late',
  'remind_accept_half',
  'remind_accept_last',
  'auto_accept',
  'remind_dispute',
  'dispute_unanswered',
  'remind_review',
  'clear',
];
