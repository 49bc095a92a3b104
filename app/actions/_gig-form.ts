import { redirect } from 'next/navigation';
import { expireGig } from '@/app/cache-tags';
import { type GigStep, gigSteps } from '@/lib/catalog/completeness';
import { packageTiers } from '@/lib/catalog/limits';
import { textOf } from './_form';
import { blankRow, rowsOf } from './_rows';

/** Title, category and tags as the form sends them; category and subcategory come as one choice, `design/logos`. */
export function basicsOf(form: FormData) {
  const [category = '', subcategory = ''] = textOf(form, 'subcategory').split('/');
  return { title: textOf(form, 'title'), category, subcategory, tags: textOf(form, 'tags') };
}

/** The row whose 'Remove' was pressed; -1 for none. */
const removed = (form: FormData): number =>
  /^\d{1,2}$/.test(textOf(form, 'remove')) ? Number(textOf(form, 'remove')) : -1;

/** A row that was removed counts as blank: a blank row is none, and the others keep their numbers. */
function rows<Field extends string>(form: FormData, name: string, fields: readonly Field[]) {
  const gone = removed(form);
  return rowsOf(form, name, fields).map((row, index) => (index === gone ? blankRow(fields) : row));
}

export function packagesOf(form: FormData) {
  const fields = ['name', 'included', 'priceCents', 'deliveryDays', 'revisions'] as const;
  const sent = rowsOf(form, 'packages', fields).slice(0, packageTiers.length);
  const kept = textOf(form, 'remove') === 'more' ? sent.slice(0, 1) : sent;
  return kept.map((row, index) => ({ ...row, tier: packageTiers[index] ?? 'basic' }));
}

/**
 * Extras: the first row is the faster delivery (its days are typed as 'sooner', and kept below zero), the second the extra
 * revision, the rest the seller's own. The first two bring their title along, and count only with a price or days.
 */
export function extrasOf(form: FormData) {
  const fields = ['id', 'title', 'priceCents', 'addDays', 'addRevisions'] as const;
  return rows(form, 'extras', fields).map((row, index) => {
    const offered =
      index > 1 || row.priceCents.trim() !== '' || (index === 0 && row.addDays !== '');
    if (!offered) return { ...row, title: '', priceCents: '' };
    return index === 0 ? { ...row, addDays: `-${row.addDays.trim()}` } : row;
  });
}

export const questionsOf = (form: FormData) =>
  rows(form, 'questions', ['id', 'kind', 'text', 'options', 'required'] as const).map(
    ({ kind, required, ...row }) => ({
      ...row,
      kind: (kind || 'text') as 'text',
      required: required === 'on',
    }),
  );

export const faqOf = (form: FormData) => rows(form, 'faq', ['id', 'question', 'answer'] as const);

/** Which button of the picture list was pressed, and for which picture. */
export function pictureActOf(form: FormData) {
  const [act = '', pictureId = ''] = textOf(form, 'act').split(':');
  return { act, pictureId };
}

/** The order that results when the picture is made the cover, or goes one place towards it. */
export function reordered(ids: readonly string[], act: string, pictureId: string): string[] {
  const others = ids.filter((id) => id !== pictureId);
  const place = act === 'cover' ? 0 : Math.max(0, ids.indexOf(pictureId) - 1);
  return others.toSpliced(place, 0, pictureId);
}

/**
 * After a step is saved: its cached pages expire, and the editor opens anew with what is stored, at the next step when
 * 'Save and continue' was pressed. A fresh page, so that rows that have just been made carry their ids.
 */
export function backToEditor(
  form: FormData,
  step: GigStep,
  gig: { id: string; slug: string | null },
): never {
  expireGig(gig.slug);
  const next = [...gigSteps, 'preview'][gigSteps.indexOf(step) + 1];
  redirect(
    textOf(form, 'then') === 'next'
      ? `/sell/gigs/${gig.id}?step=${next}`
      : `/sell/gigs/${gig.id}?step=${step}&saved=1`,
  );
}
