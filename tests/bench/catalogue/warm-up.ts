import { answerAsSent, browserHeaders } from '../answer-as-sent';
import type { Figures } from '../figures';
import { runPart } from '../part';
import type { HttpLoad } from '../parts/http-load';
import { forgetLists } from './first-visits';
import type { ScaledShop } from './scaled-shop';
import type { KeptPage, Question, Subjects } from './subjects';

/** Of each kind of question: V8 goes on making code faster for thousands of them. */
const seconds = 12;
const atOnce = 4;

/**
 * Browses for two minutes, as people do who were there before: V8 makes fast code of what it has seen often, and a shop that is
 * open has seen it. What is measured as new afterwards has not been asked for here, or is forgotten.
 */
export async function warmUp(shop: ScaledShop, { kept, questions }: Subjects): Promise<void> {
  for (const question of questions) await askOthers(shop, question);
  for (const page of kept) await makeOthers(shop, page);
  await forgetLists(shop);
}

/** The later half of its addresses but for the last, which stands for its answer: no measured load gets as far. */
async function askOthers({ origin }: ScaledShop, { paths }: Question): Promise<void> {
  const others = paths.slice(Math.floor(paths.length / 2), -1);
  const load = { atOnce, seconds, warmUpSeconds: 0, origin, headers: browserHeaders };
  await runPart<HttpLoad, Figures>('http-load', { ...load, paths: others });
}

async function makeOthers(shop: ScaledShop, { practice, others }: KeptPage): Promise<void> {
  for (const path of practice) {
    if (others.length === 0) await forgetLists(shop);
    await answerAsSent(shop.origin + path, browserHeaders);
  }
}
