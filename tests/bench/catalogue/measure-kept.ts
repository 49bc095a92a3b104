import type { AnswerAsSent } from '../answer-as-sent';
import { browserHeaders } from '../answer-as-sent';
import { type BareServer, barePath } from '../bare-server';
import { countCpu } from '../cpu';
import type { Figures, Load } from '../figures';
import { runPart } from '../part';
import type { HttpTurns } from '../parts/http-turns';
import { bytesOf, type StillSite } from '../still-site';
import type { Row } from '../table';
import { floorNames, type Measured } from './measured';
import type { ScaledShop } from './scaled-shop';
import type { KeptPage } from './subjects';

export interface Floors {
  readonly bare: BareServer;
  readonly still: StillSite;
}

const turns = 4;

/** A kept page, and by turns with it a static page of Next with as many bytes, and the bare server with the same. */
export async function measureKept(
  shop: ScaledShop,
  { bare, still }: Floors,
  page: KeptPage,
  answer: AnswerAsSent,
  load: Load,
): Promise<Measured> {
  const like = await still.pathFor(page.name, answer);
  const asked = [
    {
      name: page.name,
      pids: [shop.webPid, shop.databasePid],
      origin: shop.origin,
      path: page.path,
    },
    { name: floorNames.still, pids: [still.pid], origin: still.origin, path: like.path },
    { name: floorNames.bare, pids: [bare.pid], origin: bare.origin, path: barePath(page.name) },
  ];
  const targets = asked.map(({ origin, path }) => ({
    origin,
    paths: [path],
    headers: browserHeaders,
  }));
  // Whoever is not asked has hardly anything to do: it counts as if it were for their own turns.
  const cpuMsOf = asked.map(({ pids }) => countCpu(pids));
  const figures = await runPart<HttpTurns, Figures[]>('http-turns', { ...load, targets, turns });
  const rows = asked.map(({ name }, index): Row => {
    const own = figures[index];
    if (!own) throw new Error(`${name} was not measured.`);
    const cpuMs = cpuMsOf[index]?.(own.served) ?? null;
    return { name, atOnce: load.atOnce, cpuMs, ...own };
  });
  const [row, ...floors] = rows;
  if (!row) throw new Error(`${page.name} was not measured.`);
  const bytes = { own: bytesOf(answer), still: like.bytes };
  return { kind: 'kept', row, floors, bytes, emptyPages: null };
}
