import { fireTimers } from '@/lib/orders/fire-timers';
import { theClock } from '@/lib/platform/actor';
import type { TaskTable } from '@/lib/platform/tasks';
import { disputeUnanswered } from './dispute-unanswered';

/** The clock of disputes. */
export const disputeTasks = {
  'fire-timers': async () => {
    await fireTimers({ dispute_unanswered: (due) => disputeUnanswered(theClock, due) });
  },
} satisfies TaskTable;
