import { theClock } from '@/lib/platform/actor';
import { log } from '@/lib/platform/log';
import type { TaskTable } from '@/lib/platform/tasks';
import { computeLevels } from './compute-levels';

/** The levels' part of the worker. */
export const levelTasks = {
  'compute-levels': async () => {
    const { changed } = await computeLevels(theClock);
    if (changed > 0) log.info({ changed }, 'levels changed');
  },
} satisfies TaskTable;
