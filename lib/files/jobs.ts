import { theClock } from '@/lib/platform/actor';
import type { TaskTable } from '@/lib/platform/tasks';
import { cleanUpUnfinished } from './clean-up-unfinished';
import { drawPreview } from './draw-preview';
import { scanFile } from './scan-file';

export const fileTasks = {
  'clean-up': () => cleanUpUnfinished(theClock),
  'draw-preview': (preview) => drawPreview(theClock, preview),
  'scan-file': ({ fileId }) => scanFile(theClock, { fileId }),
} satisfies TaskTable;
