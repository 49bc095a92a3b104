import { readFilePiece } from '@/lib/platform/storage';
import { previewKind } from './preview-kinds';

/** So much of a text shows what it is. */
export const textPreviewBytes = 2048;

/** The beginning of a text; null for what is none. A letter that the cut went through is left out. */
export async function textPreview(file: {
  readonly key: string;
  readonly mime: string;
  readonly sizeBytes: number;
}): Promise<string | null> {
  if (previewKind(file) !== 'text') return null;
  const bytes = await readFilePiece(file.key, file.sizeBytes, textPreviewBytes);
  const text = new TextDecoder().decode(bytes, { stream: true });
  // Nothing but letters, lines and tabs: what a terminal or an old reader would obey is taken out.
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}
