import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceName } from '@/dev/stack';
import type { Person } from '@/lib/platform/actor';
import type { Random } from '@/prisma/seed/random';
import { patienceMs, progress } from './insist';
import type { Keeper } from './keeper';
import { passTime } from './rest';

const targets: readonly ServiceName[] = [
  ...Array<ServiceName>(3).fill('web server'),
  ...Array<ServiceName>(3).fill('worker'),
  ...Array<ServiceName>(2).fill('database'),
  ...Array<ServiceName>(2).fill('payment sandbox'),
];

/**
 * Kills services at moments that nobody has chosen, mostly after something was done since the last one, sometimes while
 * that one is still away; days go by in between. `told` hears of each.
 * @throws when nothing is done any more after a kill
 */
export async function killServices(
  keeper: Keeper,
  { kills, random, admin }: { kills: number; random: Random; admin: Person },
  told: (nth: number, name: ServiceName) => void,
): Promise<void> {
  for (let nth = 1; nth <= kills; ) {
    await untilDeeds(random.chance(0.2) ? 0 : random.int(3, 8));
    if (random.chance(0.25)) await passTime(admin, random.pick([12, 24, 72, 336]));
    await sleep(random.int(0, 1500));
    const name = random.pick(targets);
    if (keeper.kill(name)) told(nth++, name);
  }
}

async function untilDeeds(more: number): Promise<void> {
  const wanted = progress.deeds + more;
  const deadline = performance.now() + patienceMs;
  while (progress.deeds < wanted) {
    if (performance.now() > deadline) throw new Error('Nothing is done any more since this kill.');
    await sleep(20);
  }
}
