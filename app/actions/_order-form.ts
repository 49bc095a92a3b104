import { redirect } from 'next/navigation';
import type { Actor } from '@/lib/platform/actor';
import { keepFiles, textOf, textsOf } from './_form';

/** Back to the order's page with a word on what was done; the page itself is read anew. */
export function backToOrder(form: FormData, done: string): never {
  redirect(`/orders/${encodeURIComponent(textOf(form, 'number'))}?done=${done}`);
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
