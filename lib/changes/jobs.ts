import { fireTimers } from '@/lib/orders/fire-timers';
import { theClock } from '@/lib/platform/actor';
import type { TaskTable } from '@/lib/platform/tasks';
import { lapseExtension } from './lapse-extension';
import { lapseExtraOffers } from './lapse-extra-offers';
import { lapseProposal } from './lapse-proposal';

/** The clocks of what the sides ask of each other. */
export const changeTasks = {
  'fire-timers': async () => {
    await fireTimers({
      lapse_extension: (due) => lapseExtension(theClock, due),
      lapse_proposal: (due) => lapseProposal(theClock, due),
      lapse_extra_offer: (due) => lapseExtraOffers(theClock, due),
    });
  },
} satisfies TaskTable;
