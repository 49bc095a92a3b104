import type { AnswerAsSent } from '../answer-as-sent';
import { browserHeaders } from '../answer-as-sent';
import { type BareServer, barePath } from '../bare-server';
import type { Figures, Load } from '../figures';
import { withCpu } from '../measure-page';
import { runPart } from '../part';
import type { HttpLoad } from '../parts/http-load';
import { floorNames, type Measured } from './measured';
import type { ScaledShop } from './scaled-shop';
import { bytesOf, type StillSite } from './still-site';
import type { KeptPage } from './subjects';

export interface Floors {
  readonly bare: BareServer;
  readonly still: StillSite;
}

/** A kept page, and right after it a static page of Next with as many bytes, and the bare server with the same. */
export async function measureKept(
  shop: ScaledShop,
  { bare, still }: Floors,
  page: KeptPage,
  answer: AnswerAsSent,
  load: Load,
): Promise<Measured> {
  const ask = (origin: string, path: string) =>
    runPart<HttpLoad, Figures>('http-load', {
      ...load,
      origin,
      paths: [path],
      headers: browserHeaders,
    });
  const like = await still.pathFor(page.name, answer);
  const row = await withCpu(page.name, [shop.webPid, shop.databasePid], load, () =>
    ask(shop.origin, page.path),
  );
  const floors = [
    await withCpu(floorNames.still, [still.pid], load, () => ask(still.origin, like.path)),
    await withCpu(floorNames.bare, [bare.pid], load, () => ask(bare.origin, barePath(page.name))),
  ];
  return { kind: 'kept', row, floors, bytes: { own: bytesOf(answer), still: like.bytes } };
}
