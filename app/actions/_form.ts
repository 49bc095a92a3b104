import type { Actor } from '@/lib/platform/actor';
import { parseMoney } from '@/lib/platform/money';
import { storeUpload, type UploadPurpose } from '@/lib/platform/uploads';
import { marketplace } from '@/marketplace.config';

/** One text of a form; empty when it is missing or a file. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** All texts under one name: ticked boxes. */
export const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string');

/** A typed amount in minor units; NaN when it is none, which every schema refuses in its own words. */
export const centsOf = (form: FormData, name: string): number =>
  parseMoney(textOf(form, name), marketplace.currency) ?? Number.NaN;

/** What a file field sends when nothing was chosen: a file of nothing, without a name (or with the word, once decoded). */
const isNoFile = (file: File): boolean =>
  file.size === 0 && (file.name === '' || file.name === 'undefined');

/** Keeps the files that were chosen under a name and returns their ids. */
export async function keepFiles(
  actor: Actor,
  form: FormData,
  name: string,
  purpose: UploadPurpose,
): Promise<string[]> {
  const ids: string[] = [];
  for (const file of form.getAll(name)) {
    if (typeof file === 'string' || isNoFile(file)) continue;
    ids.push((await storeUpload(actor, { file, purpose, field: name })).id);
  }
  return ids;
}
