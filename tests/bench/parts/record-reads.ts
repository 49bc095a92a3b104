import pg from 'pg';
import { nobody } from '@/lib/platform/actor';
import { playPart } from '../part';
import type { Statement } from '../statement';
import { readGigPage, readSearchPage } from './reads';

export interface Reads {
  readonly gigSlug: string;
  /** Query strings. */
  readonly searches: readonly string[];
}

export interface RecordedReads {
  readonly gig: readonly Statement[];
  readonly searches: readonly (readonly Statement[])[];
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

playPart(async ({ gigSlug, searches }: Reads): Promise<RecordedReads> => {
  const record = async (read: () => Promise<unknown>): Promise<Statement[]> => {
    asked.length = 0;
    await read();
    return asked.slice();
  };
  const recorded: Statement[][] = [];
  const gig = await record(() => readGigPage(nobody, gigSlug));
  for (const each of searches) recorded.push(await record(() => readSearchPage(nobody, each)));
  return { gig, searches: recorded };
});
