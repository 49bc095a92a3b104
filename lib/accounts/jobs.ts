import { theClock } from '@/lib/platform/actor';
import { cleanUpLive } from '@/lib/platform/clean-up-live';
import { cleanUpUploads } from '@/lib/platform/clean-up-uploads';
import type { TaskTable } from '@/lib/platform/tasks';
import { cleanUpAccounts } from './clean-up-accounts';

export const accountTasks = {
  'clean-up': async () => {
    await cleanUpAccounts(theClock);
    await cleanUpUploads(theClock);
    await cleanUpLive(theClock);
  },
} satisfies TaskTable;
