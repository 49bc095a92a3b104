import { theClock } from '@/lib/platform/actor';
import type { TaskTable } from '@/lib/platform/tasks';
import { cleanUpExports } from './clean-up-exports';
import { makeExport } from './make-export';

export const exportTasks = {
  'make-export': ({ exportId }) => makeExport(theClock, { exportId }),
  'clean-up': () => cleanUpExports(theClock),
} satisfies TaskTable;
