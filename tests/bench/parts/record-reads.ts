import pg from 'pg';
import { suggest } from '@/lib/catalog/suggest';
import { nobody } from '@/lib/platform/actor';
import { playPart } from '../part';
import type { Statement } from '../statement';
import { readGigPage, readSearchPage } from './reads';

export interface Reads {
  readonly gigSlug: string | null;
  /** Query strings. */
  readonly searches: readonly string[];
  /** Beginnings that something is suggested for. */
  readonly suggestions: readonly string[];
}

export interface RecordedReads {
  readonly gig: readonly Statement[];
  readonly searches: readonly (readonly Statement[])[];
  readonly suggestions: readonly (readonly Statement[])[];
}

const asked: Statement[] = [];
const bookkeeping = /^(BEGIN|COMMIT|ROLLBACK|SET|SAVEPOINT|RELEASE)\b/i;

// Every statement passes here on its way to the database, Prisma's too.
const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
const query = prototype.query;
prototype.query = function (this: unknown, ...args: unknown[]) {
  const [first, second] = args;
  const { text, values } =
    typeof first === 'string'
      ? { text: first, values: second }
      : (first as { text: string; values?: unknown });
  if (!bookkeeping.test(text))
    asked.push({
      text,
      values: Array.isArray(values) ? values : Array.isArray(second) ? second : [],
    });
  return query.apply(this, args);
};

playPart(async ({ gigSlug, searches, suggestions }: Reads): Promise<RecordedReads> => {
  const record = async (read: () => Promise<unknown>): Promise<Statement[]> => {
    // Asked for a second time: of the first, samples are kept, as in a shop that is open.
    await read();
    asked.length = 0;
    await read();
    return asked.slice();
  };
  const each = async (texts: readonly string[], read: (text: string) => Promise<unknown>) => {
    const recorded: Statement[][] = [];
    for (const text of texts) recorded.push(await record(() => read(text)));
    return recorded;
  };
  return {
    gig: gigSlug === null ? [] : await record(() => readGigPage(nobody, gigSlug)),
    searches: await each(searches, (query) => readSearchPage(nobody, query)),
    suggestions: await each(suggestions, (text) => suggest(nobody, text, 'bench')),
  };
});
