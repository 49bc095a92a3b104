import { invalid } from '../platform/errors';

/**
 * What to do with rows of a gig that a form sends as a whole: which are new, which are kept (in their new place), which
 * are gone. Throws `invalid` for an id that is not of this gig, or stands there twice.
 */
export function sortRows<Row extends { id?: string | undefined }>(
  old: readonly { id: string }[],
  rows: readonly Row[],
  name: string,
): {
  added: (Omit<Row, 'id'> & { position: number })[];
  kept: (Omit<Row, 'id'> & { id: string; position: number })[];
  goneIds: string[];
} {
  const left = new Set(old.map((row) => row.id));
  const added: (Omit<Row, 'id'> & { position: number })[] = [];
  const kept: (Omit<Row, 'id'> & { id: string; position: number })[] = [];
  rows.forEach(({ id, ...fields }, position) => {
    if (id === undefined) added.push({ ...fields, position });
    else if (left.delete(id)) kept.push({ ...fields, id, position });
    else throw invalid({ [`${name}.${position}`]: 'This row is not one of this gig.' });
  });
  return { added, kept, goneIds: [...left] };
}
