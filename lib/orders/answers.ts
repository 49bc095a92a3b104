import { cleanText } from '@/lib/platform/text-fields';
import type { QuestionKind } from '@/prisma/generated/client';

/** A question of the gig as it stood when the order was placed. */
export type Question = {
  readonly position: number;
  readonly kind: QuestionKind;
  readonly options: readonly string[];
  readonly required: boolean;
};

export type GivenAnswer = {
  readonly position: number;
  readonly text: string;
  readonly choices: readonly string[];
  readonly fileIds: readonly string[];
};

/** What is kept of an answer: only what its kind of question asks for. */
export type KeptAnswer = {
  readonly position: number;
  readonly answer: string | null;
  readonly choices: string[];
  readonly fileIds: string[];
};

type Checked = KeptAnswer | { readonly problem: string };

const missing = { problem: 'The seller needs an answer to this.' } as const;
const kept = (position: number, answer: Partial<KeptAnswer>): KeptAnswer => ({
  position,
  answer: null,
  choices: [],
  fileIds: [],
  ...answer,
});

function checkAnswer(question: Question, given: GivenAnswer | undefined): Checked {
  const { position, kind, required } = question;
  if (kind === 'text') {
    const text = cleanText(given?.text ?? '');
    if (text) return kept(position, { answer: text });
  } else if (kind === 'file') {
    const fileIds = [...new Set(given?.fileIds ?? [])];
    if (fileIds.length > 0) return kept(position, { fileIds });
  } else {
    const choices = [...new Set(given?.choices ?? [])].filter((choice) => choice !== '');
    if (choices.some((choice) => !question.options.includes(choice)))
      return { problem: 'Please choose from the list.' };
    if (kind === 'choice' && choices.length > 1) return { problem: 'Please choose one.' };
    if (choices.length > 0) return kept(position, { choices });
  }
  return required ? missing : kept(position, {});
}

/**
 * Checks a buyer's answers against the questions of the order. Pure. Returns what to keep, one for each question, or a
 * sentence for each field (`answers.3`) that is wrong; answers to questions that were not asked are left out.
 */
export function checkAnswers(
  questions: readonly Question[],
  given: readonly GivenAnswer[],
): { readonly kept: KeptAnswer[]; readonly fields: Record<string, string> } {
  const result: { kept: KeptAnswer[]; fields: Record<string, string> } = { kept: [], fields: {} };
  for (const question of questions) {
    const checked = checkAnswer(
      question,
      given.find((answer) => answer.position === question.position),
    );
    if ('problem' in checked) result.fields[`answers.${question.position}`] = checked.problem;
    else result.kept.push(checked);
  }
  return result;
}
