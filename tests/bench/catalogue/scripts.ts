import { type AnswerAsSent, answerAsSent, browserHeaders } from '../answer-as-sent';
import { bytesOf } from '../still-site';
import type { Scripts } from './measured';

/** What a page's scripts weigh as sent, beside those of the empty page: all that its document names but for old browsers. */
export async function weighScripts(name: string, url: string, emptyUrl: string): Promise<Scripts> {
  return { name, bytes: await weigh(url), emptyBytes: await weigh(emptyUrl) };
}

async function weigh(url: string): Promise<number> {
  const html = await (await fetch(url)).text();
  const tags = html.match(/<script\b[^>]*\bsrc="[^"]+"[^>]*>/g) ?? [];
  const sources = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  const answers: AnswerAsSent[] = [];
  for (const source of new Set(sources))
    answers.push(
      await answerAsSent(new URL(source.replaceAll('&amp;', '&'), url).href, browserHeaders),
    );
  return answers.reduce((sum, answer) => sum + bytesOf(answer), 0);
}
