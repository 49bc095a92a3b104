/** How a file is shown beside its name. Pure: the page asks it too. */
export type PreviewKind = 'picture' | 'audio' | 'video' | 'text' | 'pdf' | 'none';

/** What is drawn as a picture is read whole for it. */
const drawnBytesMax = 40 * 1024 * 1024;
const drawn: readonly PreviewKind[] = ['picture', 'pdf'];

const kinds: readonly (readonly [mime: RegExp, kind: PreviewKind])[] = [
  [/^image\/(?:jpeg|png|apng|gif|webp|avif)$/, 'picture'],
  [/^audio\/(?:mpeg|mp4|aac|ogg|opus|wav|vnd\.wave|flac|x-flac|webm|x-m4a)/, 'audio'],
  [/^video\/(?:mp4|webm|quicktime|x-m4v)$/, 'video'],
  [/^(?:text\/(?:plain|csv|vtt)|application\/json)$/, 'text'],
  [/^application\/pdf$/, 'pdf'],
];

/** By the type that its bytes showed. A picture or PDF above 40 MB is work of another kind: it is offered as a file alone. */
export function previewKind(file: {
  readonly mime: string;
  readonly sizeBytes: number;
}): PreviewKind {
  const kind = kinds.find(([mime]) => mime.test(file.mime))?.[1] ?? 'none';
  return drawn.includes(kind) && file.sizeBytes > drawnBytesMax ? 'none' : kind;
}
