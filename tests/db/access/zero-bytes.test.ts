import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { type Actor, nobody } from '@/lib/platform/actor';
import { isRefusal } from '@/lib/platform/errors';
import { withDatabase } from '../../support/database';
import { withSandbox } from '../../support/sandbox';
import { makeFile, makeWorld, paidOrder, type World } from '../../support/worlds';
import { everyCommand, load } from './commands';
import { doors, type Things } from './doors';
import { thingsOf } from './things';

// A zero byte is the one character that PostgreSQL refuses. Whoever sends one is answered as if it were not there, or is
// refused; nothing breaks.

withDatabase();
withSandbox();

let world: World;
let things: Things;

beforeAll(async () => {
  world = await makeWorld();
  const order = await paidOrder(world);
  things = {
    ...(await thingsOf(world, order)),
    fileId: await makeFile(world.ana, 'delivery'),
    uploadId: randomUUID(),
  };
});

/** What our own code says, never a form or an address. */
const ours: ReadonlySet<string> = new Set(['purpose']);

/** The same input with a zero byte in each of its texts. */
function withZeros(input: unknown): unknown {
  if (typeof input === 'string') return `${input}\0`;
  if (Array.isArray(input)) return input.map(withZeros);
  if (input && Object.getPrototypeOf(input) === Object.prototype)
    return Object.fromEntries(
      Object.entries(input).map(([name, value]) => [
        name,
        ours.has(name) ? value : withZeros(value),
      ]),
    );
  return input;
}

test.each(everyCommand().filter(({ name }) => doors[name]?.[1]))('$name', async (command) => {
  const run = await load(command);
  const input = doors[command.name]?.[1]?.(things);
  // What holds no text cannot hold one; and a stream that is followed would go on.
  if (JSON.stringify(withZeros(input)) === JSON.stringify(input)) return;
  const { ana, ben, ada } = world;
  const actors: readonly Actor[] = [nobody, ada, ben, ana];
  for (const actor of actors) {
    const broken = await Promise.resolve()
      .then(() => run(actor, withZeros(input)))
      .then(
        () => null,
        (error: unknown) =>
          isRefusal(error) || !/Prisma|byte sequence/.test(String(error)) ? null : String(error),
      );
    expect(broken, command.name).toBeNull();
  }
});
