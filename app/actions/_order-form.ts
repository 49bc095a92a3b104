import { redirect } from 'next/navigation';
import { keepChanged } from '@/app/form-flash';
import type { FormState } from '@/components/ui/form-state';
import type { Actor } from '@/lib/platform/actor';
import { isRefusal } from '@/lib/platform/errors';
import { keepFiles, textOf, textsOf } from './_form';
import { rowsOf } from './_rows';
import { run } from './_run';

const pageOf = (form: FormData): string =>
  `/orders/${encodeURIComponent(textOf(form, 'number').slice(0, 20))}`;

/**
 * `run` for the forms of an order's page. What somebody else has just made impossible leads back to the page as it is now,
 * with the sentence at its head: the form that was sent may be gone.
 */
export function runOnOrder(
  form: FormData,
  command: (actor: Actor) => Promise<FormState | undefined>,
): Promise<FormState> {
  return run(form, async (actor) => {
    try {
      return await command(actor);
    } catch (error) {
      if (!isRefusal(error, 'conflict')) throw error;
      await keepChanged(form, pageOf(form), error.message);
      redirect(pageOf(form));
    }
  });
}

/** Back to the order's page with a word on what was done; the page itself is read anew. */
export function backToOrder(form: FormData, done: string): never {
  redirect(`${pageOf(form)}?done=${done}`);
}

/** The answers of the requirements form: `answers.<position>`, texts, ticks or files. */
export async function answersOf(actor: Actor, form: FormData) {
  const positions = textsOf(form, 'position').map(Number).filter(Number.isInteger).slice(0, 50);
  const answers = [];
  for (const position of positions) {
    const given = textsOf(form, `answers.${position}`);
    answers.push({
      position,
      text: given[0] ?? '',
      choices: given.filter((choice) => choice !== ''),
      fileIds: await keepFiles(actor, form, `answers.${position}`, 'requirement'),
    });
  }
  return answers;
}

/** What was begun of the requirements form; files travel with the answers alone. */
export function draftsOf(form: FormData) {
  const positions = textsOf(form, 'position').map(Number).filter(Number.isInteger).slice(0, 50);
  return positions.map((position) => {
    const given = textsOf(form, `answers.${position}`);
    return {
      position,
      text: given[0] ?? '',
      choices: given.filter((choice) => choice !== ''),
      seen: textOf(form, `seen.${position}`) || 0,
    };
  });
}

/** The rows of the revision form: ticked files, ticked points of before, points of the buyer's own. Others are null. */
export function revisionItemsOf(form: FormData) {
  return rowsOf(form, 'items', ['kind', 'file', 'tick', 'text']).map((row) => {
    const wanted = row.kind === 'point' ? row.text.trim() !== '' : row.tick !== '';
    return wanted ? { fileId: row.file || null, text: row.text } : null;
  });
}
