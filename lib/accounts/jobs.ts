import { theClock } from '@/lib/platform/actor';
import type { TaskTable } from '@/lib/platform/tasks';
import { cleanUpAccounts } from './clean-up-accounts';

export const accountTasks = {
  'clean-up': () => cleanUpAccounts(theClock),
} satisfies TaskTable;
