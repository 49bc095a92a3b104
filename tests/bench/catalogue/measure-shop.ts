import { type AnswerAsSent, answerAsSent, browserHeaders } from '../answer-as-sent';
import { startBareServer } from '../bare-server';
import { besideEmptyPages } from '../empty-page';
import { runPart } from '../part';
import type { Reads, RecordedReads } from '../parts/record-reads';
import type { Statement } from '../statement';
import type { StillSite } from '../still-site';
import { measureFirstVisits } from './first-visits';
import { measureKept } from './measure-kept';
import { measureQuestion } from './measure-question';
import type { FirstVisits, Measured, Result, Scripts } from './measured';
import { mostMemoryMb } from './memory';
import type { ScaledShop } from './scaled-shop';
import { weighScripts } from './scripts';
import { findSubjects, type KeptPage, type Question, type Subjects } from './subjects';
import { warmUp } from './warm-up';
import { shareOf } from './words';

const atOnce = [1, 32];
/** So many of the questions are also asked of PostgreSQL alone. */
const recorded = 24;
const shownScripts: readonly KeptPage['name'][] = ['home', 'gig page', 'popular search'];

/** The documents of the kept pages by name: what static pages are made of. */
export async function pagesAsTexts(shop: ScaledShop): Promise<Record<string, string>> {
  const { kept } = await findSubjects(shop.client, shop.gigs);
  const texts: Record<string, string> = {};
  for (const { name, path } of kept) texts[name] = await (await fetch(shop.origin + path)).text();
  return texts;
}

/** Everything that is measured in one shop; `tell` hears each line as it comes. */
export async function measureShop(
  shop: ScaledShop,
  still: StillSite,
  seconds: number,
  tell: (measured: Measured) => void,
): Promise<Result> {
  const subjects = await findSubjects(shop.client, shop.gigs);
  await warmUp(shop, subjects);
  const answers = await answersTo(shop, subjects);
  const bare = await startBareServer(shop, Object.fromEntries(answers));
  const measured: Measured[] = [];
  const add = (one: Measured) => {
    measured.push(one);
    tell(one);
  };
  const load = (lanes: number) => ({ atOnce: lanes, seconds, warmUpSeconds: 1 });
  for (const page of subjects.kept) {
    const answer = answers.get(page.name);
    for (const lanes of atOnce)
      if (answer) add(await measureKept(shop, { bare, still }, page, answer, load(lanes)));
  }
  const asked = await recordQuestions(shop, subjects.questions);
  for (const question of subjects.questions)
    for (const lanes of atOnce)
      add(
        await measureQuestion(
          shop,
          { bare, still },
          question,
          asked.get(question) ?? [],
          load(lanes),
        ),
      );
  const first = await firstVisits(shop, still, subjects);
  const scripts: Scripts[] = [];
  for (const { name, path } of subjects.kept.filter((page) => shownScripts.includes(page.name)))
    scripts.push(await weighScripts(name, shop.origin + path, `${still.origin}/`));
  const word = subjects.words.common.at(-1) ?? '';
  const commonShare = { word, share: await shareOf(shop.client, word) };
  const memoryMb = mostMemoryMb(shop.webPid);
  return { gigs: shop.gigs, commonShare, measured, first, scripts, memoryMb };
}

async function firstVisits(
  shop: ScaledShop,
  still: StillSite,
  { kept, newWords }: Subjects,
): Promise<FirstVisits[]> {
  const first: FirstVisits[] = [];
  for (const page of [...kept, newWords])
    first.push(await besideEmptyPages(still, () => measureFirstVisits(shop, page)));
  return first;
}

/** One answer to each subject. A page is asked for twice: the first visit makes it, the second is what people get. */
async function answersTo(
  { origin }: ScaledShop,
  { kept, questions }: Subjects,
): Promise<Map<string, AnswerAsSent>> {
  const answers = new Map<string, AnswerAsSent>();
  for (const { name, path } of kept) {
    await answerAsSent(origin + path, browserHeaders);
    answers.set(name, await answerAsSent(origin + path, browserHeaders));
  }
  // The last one: no load gets as far, so that it stays a question that nobody has asked.
  for (const { name, paths } of questions)
    answers.set(name, await answerAsSent(origin + (paths.at(-1) ?? '/'), browserHeaders));
  return answers;
}

/** What the marketplace's own queries ask of the database for some of the questions. */
async function recordQuestions(
  { env }: ScaledShop,
  questions: readonly Question[],
): Promise<Map<Question, readonly (readonly Statement[])[]>> {
  const asked = new Map<Question, readonly (readonly Statement[])[]>();
  for (const question of questions) {
    const queries = question.paths.slice(0, recorded).map((path) => path.split('?')[1] ?? '');
    const isSearch = question.kind === 'search';
    const reads: Reads = {
      gigSlug: null,
      searches: isSearch ? queries : [],
      suggestions: isSearch
        ? []
        : queries.map((query) => new URLSearchParams(query).get('q') ?? ''),
    };
    const answer = await runPart<Reads, RecordedReads>('record-reads', reads, env);
    asked.set(question, isSearch ? answer.searches : answer.suggestions);
  }
  return asked;
}
