import { browserHeaders } from './answer-as-sent';
import { type BareServer, barePath } from './bare-server';
import { countCpu } from './cpu';
import type { Figures, Load } from './figures';
import type { Market } from './market';
import { runPart } from './part';
import type { HttpLoad } from './parts/http-load';
import type { SqlLoad } from './parts/sql-load';
import type { Statement } from './statement';
import type { Page } from './subjects';
import type { Measured, Row } from './table';

/** Runs a load and puts the CPU time that these processes used meanwhile beside it. */
export async function withCpu(
  name: string,
  pids: readonly number[],
  load: Load,
  run: () => Promise<Figures>,
): Promise<Row> {
  const cpuMsOf = countCpu(pids);
  const figures = await run();
  return { name, atOnce: load.atOnce, cpuMs: cpuMsOf(figures.served), ...figures };
}

/** Measures one page, and right after it its floors, so that the machine is in the same mood. */
export async function measurePage(
  market: Market,
  bare: BareServer,
  page: Page,
  statements: readonly Statement[],
  load: Load,
): Promise<Measured> {
  const headers = browserHeaders;
  const ask = (origin: string, paths: readonly string[]) =>
    runPart<HttpLoad, Figures>('http-load', { ...load, origin, paths, headers });
  const subject = await withCpu(page.name, market.ownPids, load, () =>
    ask(market.origin, page.paths),
  );
  const floors = [
    await withCpu('bare server, the same bytes', [bare.pid], load, () =>
      ask(bare.origin, [barePath(page.name)]),
    ),
  ];
  if (page.reads)
    floors.push(
      await withCpu('PostgreSQL, the same questions', market.databasePids, load, () =>
        runPart<SqlLoad, Figures>('sql-load', {
          ...load,
          databaseUrl: market.databaseUrl,
          questions: [statements],
        }),
      ),
    );
  return { subject, floors };
}
