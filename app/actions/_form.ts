import { keepOrderFiles } from '@/lib/orders/keep-order-files';
import type { Actor } from '@/lib/platform/actor';
import { parseMoney } from '@/lib/platform/money';
import type { UploadPurpose } from '@/lib/platform/uploads';
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

/** The files that were chosen under this name; an empty choice is none, a chosen file of nothing is one. */
export const filesOf = (form: FormData, name: string): File[] =>
  form.getAll(name).filter((file): file is File => typeof file !== 'string' && !isNoFile(file));

/**
 * The ids of the files under a name: of those that were sent in pieces before, and of those that come with the form, which
 * are kept for the order that it names.
 */
export async function keepFiles(
  actor: Actor,
  form: FormData,
  name: string,
  purpose: UploadPurpose,
): Promise<string[]> {
  const sent = textsOf(form, `${name}.upload`);
  const files = filesOf(form, name);
  if (files.length === 0) return sent;
  const number = textOf(form, 'number');
  return [...sent, ...(await keepOrderFiles(actor, { number, purpose, files, field: name }))];
}
