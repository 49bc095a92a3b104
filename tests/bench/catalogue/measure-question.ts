import { browserHeaders } from '../answer-as-sent';
import { barePath } from '../bare-server';
import { besideEmptyPages } from '../empty-page';
import type { Figures, Load } from '../figures';
import { withCpu } from '../measure-page';
import { runPart } from '../part';
import type { HttpLoad } from '../parts/http-load';
import type { SqlLoad } from '../parts/sql-load';
import type { Statement } from '../statement';
import type { Floors } from './measure-kept';
import { floorNames, type Measured } from './measured';
import type { ScaledShop } from './scaled-shop';
import type { Question } from './subjects';

/** What the database is asked, and right after it PostgreSQL answering the same, and the bare server sending as much. */
export async function measureQuestion(
  shop: ScaledShop,
  { bare, still }: Floors,
  { name, kind, paths }: Question,
  questions: readonly (readonly Statement[])[],
  load: Load,
): Promise<Measured> {
  const ask = (origin: string, asked: readonly string[]) =>
    runPart<HttpLoad, Figures>('http-load', {
      ...load,
      origin,
      paths: asked,
      headers: browserHeaders,
    });
  // From another place each time: at both loads nobody has asked before.
  const from = load.atOnce === 1 ? 0 : Math.floor(paths.length / 4);
  const measure = () =>
    withCpu(name, [shop.webPid, shop.databasePid], load, () =>
      ask(shop.origin, [...paths.slice(from), ...paths.slice(0, from)]),
    );
  // With many at once its time is how long they wait for each other.
  const row =
    load.atOnce === 1
      ? await besideEmptyPages(still, measure)
      : { ...(await measure()), emptyPages: null };
  const { databaseUrl } = shop;
  const floors = [
    await withCpu(floorNames.database, [shop.databasePid], load, () =>
      runPart<SqlLoad, Figures>('sql-load', { ...load, databaseUrl, questions }),
    ),
    await withCpu(floorNames.bare, [bare.pid], load, () => ask(bare.origin, [barePath(name)])),
  ];
  return { kind, row, floors, bytes: null, emptyPages: row.emptyPages };
}
