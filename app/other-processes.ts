import { tagsManifest } from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js';
import { followMarks } from '@/lib/platform/page-marks';
import { everythingKept } from './cache-tags';

/**
 * Forgets kept pages when another web process says so. `revalidateTag` works only while a request is answered, so this
 * writes where it writes: the one list in which Next's caches, of data and of pages, look up when a mark was expired. It
 * is no public part of Next; `tests/dev/fresh.test.ts` fails when a new version moves it.
 */
export function listenToOtherProcesses(): void {
  followMarks({
    onMarks: (marks, own) => {
      if (!own) forget(marks);
      setTimeout(forget, lateMs, marks).unref();
    },
    onGap: () => forget(everythingKept),
  });
}

/**
 * A page that was being made while its mark expired holds what was read before, and counts as made after it: it is
 * forgotten once more, when no such page can be on its way any longer.
 */
const lateMs = 5000;

function forget(marks: readonly string[]): void {
  // The clock that Next compares with: it starts with the process and does not jump.
  const expired = performance.timeOrigin + performance.now();
  for (const mark of marks) tagsManifest.set(mark, { expired });
}
