import type { Readable } from 'node:stream';
import type { PictureFormat } from './picture-sizes';
import { readFileStream } from './storage';

// Private uploads stand in the same storage: only what has this very form is public.
const publicKey =
  /^(?:gigs\/[0-9a-f-]{36}\/[0-9a-f-]{36}-(?:320|640|960|1280)|avatars\/[\w-]{8,80})$/;

export type Media = { readonly stream: Readable; readonly format: PictureFormat };

/**
 * A public picture by its path: `gigs/<gig>/<picture>-640.avif`, or without an ending in the best format of those accepted.
 * Null when there is none, and for every path that is not a public picture's. For everyone, so no actor.
 */
export async function openMedia(path: string, acceptsAvif: boolean): Promise<Media | null> {
  const [, key = '', ending] = /^(.*?)(?:\.(avif|webp))?$/.exec(path) ?? [];
  if (!publicKey.test(key)) return null;
  const format = (ending as PictureFormat | undefined) ?? (acceptsAvif ? 'avif' : 'webp');
  try {
    return { stream: await readFileStream(`${key}.${format}`), format };
  } catch {
    return null;
  }
}
