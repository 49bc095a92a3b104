import { beforeAll, describe, expect, it } from 'vitest';
import { beginOrderUpload } from '@/lib/orders/order-uploads';
import { type Actor, nobody, type Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { isRefusal } from '@/lib/platform/errors';
import { withDatabase } from '../../support/database';
import {
  makeFile,
  makeWorld,
  payNow,
  placedOrder,
  suspended,
  type World,
} from '../../support/worlds';
import { type Command, everyCommand, load } from './commands';
import { type Door, doors, type Things } from './doors';
import { thingsOf } from './things';

withDatabase();

let world: World;
let things: Things;

beforeAll(async () => {
  world = await makeWorld();
  const order = await placedOrder(world);
  await payNow(order.paymentId);
  things = {
    ...(await thingsOf(world, order)),
    fileId: await handedIn(order.id),
    uploadId: (
      await beginOrderUpload(world.ana, {
        number: order.number,
        purpose: 'delivery',
        name: 'film.mp4',
        sizeBytes: 1000,
      })
    ).id,
  };
});

async function handedIn(orderId: string): Promise<string> {
  const id = await makeFile(world.ana, 'delivery');
  await db.file.update({ where: { id }, data: { orderId } });
  return id;
}

type Turned = readonly [who: string, actor: Actor];

/** Who must be turned away at a door. */
function turnedAway(door: Door): Turned[] {
  const { ana, ben, ada, zoe } = world;
  const people = (...list: (readonly [string, Person])[]): Turned[] => list;
  const outside: Turned[] = [['nobody', nobody]];
  switch (door) {
    case 'buyer':
      return [
        ...outside,
        ...people(
          ['a stranger', zoe],
          ['the seller', ana],
          ['the buyer, suspended', suspended(ben)],
        ),
      ];
    case 'seller':
      return [
        ...outside,
        ...people(
          ['a stranger', zoe],
          ['the buyer', ben],
          ['the seller, suspended', suspended(ana)],
        ),
      ];
    case 'sides':
      return [
        ...outside,
        ...people(
          ['a stranger', zoe],
          ['an admin', ada],
          ['the buyer, suspended', suspended(ben)],
          ['the seller, suspended', suspended(ana)],
        ),
      ];
    case 'order readers':
      return [...outside, ...people(['a stranger', zoe], ['a suspended admin', suspended(ada)])];
    case 'receipt readers':
      return [
        ...outside,
        ...people(
          ['a stranger', zoe],
          ['the seller', ana],
          ['the seller, suspended', suspended(ana)],
          ['a suspended admin', suspended(ada)],
        ),
      ];
    case 'conversation readers':
      return [
        ...outside,
        ...people(['a stranger', zoe], ['an admin', ada], ['a suspended admin', suspended(ada)]),
      ];
    case 'gig owner':
      return [...outside, ...people(['a stranger', zoe], ['a buyer of it', ben])];
    case 'themself':
      return [...outside, ...people(['someone suspended', suspended(ben)])];
    case 'reader':
      return outside;
    case 'admin':
      return [
        ...outside,
        ...people(
          ['a stranger', zoe],
          ['the seller', ana],
          ['the buyer', ben],
          ['a suspended admin', suspended(ada)],
        ),
      ];
    case 'system':
      return [
        ...outside,
        ...people(['a stranger', zoe], ['the seller', ana], ['the buyer', ben], ['an admin', ada]),
      ];
    case 'everyone':
      return [];
  }
}

/** All that a stranger could have changed. */
async function counts(): Promise<Record<string, unknown>> {
  const asked = {
    orders: db.order.findMany({ select: { id: true, state: true } }),
    events: db.orderEvent.count(),
    postings: db.ledgerTransaction.count(),
    audits: db.auditEntry.count(),
    files: db.file.count(),
    uploads: db.upload.findMany({
      select: { id: true, receivedBytes: true, writer: true, expiresAt: true },
    }),
    gigs: db.gig.findMany({ select: { id: true, state: true, version: true } }),
    messages: db.message.count(),
    sides: db.conversationSide.findMany(),
    offers: db.offer.findMany({ select: { id: true, state: true } }),
  };
  const answers = Object.entries(asked).map(async ([name, answer]) => [name, await answer]);
  return Object.fromEntries(await Promise.all(answers)) as Record<string, unknown>;
}

const commands = everyCommand();

it('knows the door of every use case and query', () => {
  const unknown = commands
    .filter(({ name }) => !(name in doors))
    .map(({ name, file }) => `${name} (${file})`);
  expect(unknown, 'a new command states in tests/db/access/doors.ts who may use it').toEqual([]);
  const gone = Object.keys(doors).filter(
    (name) => !commands.some((command) => command.name === name),
  );
  expect(gone, 'doors of commands that are not there any more').toEqual([]);
});

describe('turns away', () => {
  it.each(commands.filter(({ name }) => doors[name] && doors[name][0] !== 'everyone'))(
    '$name',
    async (command: Command) => {
      const [door, input] = doors[command.name] ?? ['everyone'];
      const run = await load(command);
      const before = await counts();
      for (const [who, actor] of turnedAway(door)) {
        const outcome = await Promise.resolve()
          .then(() => run(actor, input?.(things)))
          .then(
            () => 'let in',
            (error: unknown) => (isRefusal(error) ? error.code : String(error)),
          );
        expect(['unauthenticated', 'forbidden', 'not_found'], `${command.name}: ${who}`).toContain(
          outcome,
        );
      }
      expect(await counts()).toEqual(before);
    },
  );
});
