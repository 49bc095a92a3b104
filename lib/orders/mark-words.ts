import { previewKind } from '@/lib/files/preview-kinds';
import type { FileView, OrderWorkspace } from './views';

/** Previews of a delivery carry a mark until its order is completed. */
export const carriesMark = ({ completedAt }: { readonly completedAt: Date | null }): boolean =>
  completedAt === null;

const untilFor = {
  buyer: 'you accept the work',
  seller: 'the buyer accepts the work',
  admin: 'the buyer accepts the work',
} as const;

/** Why the previews of these delivered files show a mark, and how long; null where none shows one. */
export function markWords(
  { viewer, state, completedAt }: Pick<OrderWorkspace, 'viewer' | 'state' | 'completedAt'>,
  files: readonly Pick<FileView, 'mime' | 'sizeBytes' | 'scan'>[],
): string | null {
  const drawn = files.some(
    (file) =>
      (file.scan === 'clean' || file.scan === 'unchecked') &&
      ['picture', 'pdf'].includes(previewKind(file)),
  );
  if (!drawn || !carriesMark({ completedAt })) return null;
  const without = 'The files themselves do not.';
  if (state === 'cancelled')
    return `Previews carry a mark for good, because the order was cancelled. ${without}`;
  return `Previews carry a mark until ${untilFor[viewer]}. ${without}`;
}
