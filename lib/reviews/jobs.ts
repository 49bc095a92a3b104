import { theClock } from '@/lib/platform/actor';
import { log } from '@/lib/platform/log';
import type { TaskTable } from '@/lib/platform/tasks';
import { publishReviews } from './publish-reviews';

/** The reviews' part of the worker. */
export const reviewTasks = {
  'publish-reviews': async () => {
    const { published } = await publishReviews(theClock);
    if (published > 0) log.info({ published }, 'reviews published');
  },
} satisfies TaskTable;
