import { answerAsSent, browserHeaders } from '../answer-as-sent';
import type { Figures } from '../figures';
import { runPart } from '../part';
import type { HttpLoad } from '../parts/http-load';
import { forgetLists } from './first-visits';
import type { ScaledShop } from './scaled-shop';
import type { StillSite } from './still-site';
import type { KeptPage, Question, Subjects } from './subjects';

/** Of each kind of question. */
const seconds = 5;
const atOnce = 4;

/**
 * Browses for a minute, as people do who were there before: V8 makes fast code of what it has seen often, and a shop that is
 * open has seen it. What is measured as new afterwards has not been asked for here, or is forgotten.
 */
export async function warmUp(shop: ScaledShop, { kept, questions }: Subjects): Promise<void> {
  for (const question of questions) await askOthers(shop, question);
  for (const page of kept) await makeOthers(shop, page);
  await forgetLists(shop);
}

/** The same for static pages, which answer sooner. */
export async function warmUpStill({ origin }: StillSite): Promise<void> {
  const load = { atOnce: 32, seconds: 2 * seconds, warmUpSeconds: 0, headers: browserHeaders };
  await runPart<HttpLoad, Figures>('http-load', { ...load, origin, paths: ['/'] });
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
