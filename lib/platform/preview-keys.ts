import { type PreviewLook, previewLooks } from './preview-looks';
import { removeFile } from './storage';

/** Where the preview of a stored picture is kept. */
export const previewKey = (key: string, look: PreviewLook): string => `${key}.preview-${look}.webp`;

/** Removes a file's bytes and what was made from them; what is gone already is fine. */
export async function removeWithPreviews(key: string): Promise<void> {
  await removeFile(key);
  for (const look of previewLooks) await removeFile(previewKey(key, look));
}
