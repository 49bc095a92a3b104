import { theClock } from '@/lib/platform/actor';
import type { TaskTable } from '@/lib/platform/tasks';
import { lapseOffers, remindOfOffers } from './lapse-offers';

/** The clocks of offers. */
export const offerTasks = {
  'lapse-offers': async () => {
    await lapseOffers(theClock);
    await remindOfOffers(theClock);
  },
} satisfies TaskTable;
