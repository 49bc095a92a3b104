import type { Person } from '@/lib/platform/actor';
import { invalid } from '@/lib/platform/errors';
import { type StoredUpload, storeUpload, type Upload } from '@/lib/platform/uploads';
import { marketplace } from '@/marketplace.config';
import { tooManyFiles } from './schema';

const { filesPerMessage } = marketplace.limits;

/**
 * Stores what comes with one message, in its order; whether the message may be written was asked before. Refuses, at
 * `files`, more than a message can hold before any is stored, and what `storeUpload` refuses.
 */
export async function storeMessageFiles(
  person: Person,
  files: readonly Upload[],
): Promise<StoredUpload[]> {
  if (files.length > filesPerMessage) throw invalid({ files: tooManyFiles });
  const stored: StoredUpload[] = [];
  for (const file of files)
    stored.push(await storeUpload(person, { file, purpose: 'message', field: 'files' }));
  return stored;
}
