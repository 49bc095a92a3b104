import { beforeEach, expect, test, vi } from 'vitest';
import { blockPerson } from '@/lib/inbox/block-person';
import { sayTyping } from '@/lib/inbox/say-typing';
import { LiveHub } from '@/lib/platform/live-hub';
import type { LiveNow } from '@/lib/platform/live-word';
import { liveCursor } from '@/lib/platform/read-live';
import { sayNow } from '@/lib/platform/say-now';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '@/tests/support/database';
import { makeWorld, type World } from '@/tests/support/worlds';
import { ask } from './talk';

withDatabase();

let hub: LiveHub | undefined;
let world: World;
let conversationId = '';
/** What passes by Ana's open page. */
let seen: LiveNow[] = [];

beforeEach(async () => {
  hub ??= new LiveHub();
  world = await makeWorld();
  conversationId = await ask(world.ben, world.ana, 'Do you draw dogs too?');
  const passed: LiveNow[] = [];
  seen = passed;
  hub.open({
    personId: world.ana.id,
    sessionVersion: 1,
    cursor: await liveCursor(),
    ears: {
      onWords: vi.fn(),
      onNow: (word) => void passed.push(word),
      onBeat: vi.fn(),
      onEnd: vi.fn(),
    },
  });
  await untilHeard();
});

/** Everything that was said before this has been heard when it has. */
async function untilHeard(): Promise<void> {
  await vi.waitFor(
    async () => {
      await sayNow(world.ana.id, { kind: 'reset' });
      expect(seen).toContainEqual({ kind: 'reset' });
    },
    { timeout: 30_000 },
  );
}

const typing = () => seen.filter(({ kind }) => kind === 'typing');

test('the other one sees that something is being written', async () => {
  await sayTyping(world.ben, { conversationId });
  await vi.waitFor(() => expect(typing()).toEqual([{ kind: 'typing', conversationId }]));
});

test('a stranger cannot say so, and whoever writes does not see it', async () => {
  const refused = expect(sayTyping(world.zoe, { conversationId })).rejects;
  await refused.toMatchObject({ code: 'not_found' });
  await sayTyping(world.ana, { conversationId });
  seen.length = 0;
  await untilHeard();
  expect(typing()).toEqual([]);
});

test('who was blocked types to nobody', async () => {
  await blockPerson(world.ana, { conversationId, blocked: true });
  await sayTyping(world.ben, { conversationId });
  seen.length = 0;
  await untilHeard();
  expect(typing()).toEqual([]);
});

test('what no hand could type is refused', async () => {
  const { typingAMinute } = marketplace.limits;
  // A new minute may begin on the way: twice as many are too many in any two.
  const tries = Array.from({ length: 2 * typingAMinute + 1 }, () =>
    sayTyping(world.ben, { conversationId }),
  );
  const outcomes = await Promise.allSettled(tries);
  const refusals = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  expect(refusals.length).toBeGreaterThan(0);
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'rate_limited' });
});
