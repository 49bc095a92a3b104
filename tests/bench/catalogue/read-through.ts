import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Reads every file of a folder, so that the machine has them in its memory: a shop that is open has what it is asked for
 * there, and one that was opened a moment ago would show what its disk can do.
 */
export async function readThrough(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries)
    if (entry.isFile()) await readFileThrough(path.join(entry.parentPath, entry.name));
}

async function readFileThrough(file: string): Promise<void> {
  for await (const _ of createReadStream(file, { highWaterMark: 1024 * 1024 }));
}
