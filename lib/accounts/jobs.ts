import { theClock } from '@/lib/platform/actor';
import { cleanUpUploads } from '@/lib/platform/clean-up-uploads';
import type { TaskTable } from '@/lib/platform/tasks';
import { cleanUpAccounts } from './clean-up-accounts';

export const accountTasks = {
  'clean-up': async () => {
    await cleanUpAccounts(theClock);
    await cleanUpUploads(theClock);
  },
} satisfies TaskTable;
