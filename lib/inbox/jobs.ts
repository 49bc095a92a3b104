import { theClock } from '@/lib/platform/actor';
import { log } from '@/lib/platform/log';
import type { TaskTable } from '@/lib/platform/tasks';
import { computeAnswerTimes } from './compute-answer-times';

/** The inbox's part of the worker. */
export const inboxTasks = {
  'compute-answer-times': async () => {
    const { changed } = await computeAnswerTimes(theClock);
    if (changed > 0) log.info({ changed }, 'answer times changed');
  },
} satisfies TaskTable;
