import type { Person } from '@/lib/platform/actor';
import { storeUpload } from '@/lib/platform/uploads';
import type { Random } from './random';

/** What the two people of an order write along the way. */
export type OrderTexts = {
  readonly answer: string;
  readonly delivery: string;
  readonly revision: string;
};

const answers = [
  'Here is the short version: it is for a small family business, the look should be calm, and we need it before the end of next week.',
  'I wrote down all that matters below. If something is unclear, ask me, I answer in the evenings.',
  'Please keep it simple. The audience is people over fifty who do not like surprises.',
  'We have tried this ourselves and it looks home-made. Anything that makes it feel finished is welcome.',
  'The colours of our shop are dark green and cream. No capitals, please, we never use them.',
] as const;

const deliveries = [
  'Here it is. I kept close to what you wrote and took one liberty, which you will see on the second page. Tell me if you want it the other way.',
  'All done, a little earlier than promised. Everything is in the formats that you asked for, named so that you find them again.',
  'Finished. I checked it twice on a phone as well. If a detail is not as you imagined it, write to me and I change it.',
  'Please have a look. The main version is the one I would use; the other one is there because you asked about it.',
  'Delivered, with my notes on what I did and why. It was a pleasure to work on this.',
] as const;

const revisions = [
  'Very close. Could you make the first line a little larger and take the second colour out?',
  'I like it. Please use the shorter name of the shop everywhere, I should have said so.',
  'One thing: the ending comes too fast for me. Could it breathe a little more?',
] as const;

/** Words for one order, by its own stream of chance. */
export function textsFor(random: Random): OrderTexts {
  return {
    answer: random.pick(answers),
    delivery: random.pick(deliveries),
    revision: random.pick(revisions),
  };
}

type Asked = {
  readonly position: number;
  readonly kind: 'text' | 'choice' | 'choices' | 'file';
  readonly options: readonly string[];
  readonly required: boolean;
};

/** Answers to a gig's questions as a buyer gives them; a file where one is asked for. */
export async function answersFor(buyer: Person, asked: readonly Asked[], texts: OrderTexts) {
  const given = [];
  for (const { position, kind, options, required } of asked) {
    const fileIds: string[] = [];
    if (kind === 'file' && required) {
      const content = new TextEncoder().encode(`${texts.answer}\n`);
      const file = await storeUpload(buyer, {
        file: { name: 'notes.txt', content },
        purpose: 'requirement',
      });
      fileIds.push(file.id);
    }
    given.push({
      position,
      text: kind === 'text' ? texts.answer : '',
      choices: kind === 'choice' || kind === 'choices' ? options.slice(0, 1) : [],
      fileIds,
    });
  }
  return given;
}
