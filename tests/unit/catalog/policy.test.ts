import { describe, expect, test } from 'vitest';
import {
  canEditGig,
  canMoveGig,
  canOpenInStudio,
  canRecategorise,
  canSaveGig,
} from '@/lib/catalog/policy';
import { type GigMoveName, type GigState, gigMoves } from '@/lib/catalog/states';
import { type Actor, nobody, type Person, theClock } from '@/lib/platform/actor';

const person = (id: string, but: Partial<Person> = {}): Person => ({
  kind: 'person',
  id,
  name: id,
  username: id,
  email: `${id}@minnow.test`,
  role: 'member',
  status: 'active',
  emailVerified: true,
  isSeller: true,
  sessionVersion: 1,
  ...but,
});

const seller = person('ada');
const stranger = person('bo');
const admin = person('cleo', { role: 'admin' });
const states: GigState[] = ['draft', 'active', 'paused', 'removed', 'deleted'];
const gig = (state: GigState) => ({ sellerId: 'ada', state });

const movesOf = (actor: Actor, state: GigState) =>
  (Object.keys(gigMoves) as GigMoveName[]).filter((name) => canMoveGig(actor, gig(state), name));

describe('who may move a gig', () => {
  test('its seller', () => {
    expect(Object.fromEntries(states.map((state) => [state, movesOf(seller, state)]))).toEqual({
      draft: ['publish', 'delete'],
      active: ['pause', 'delete'],
      paused: ['resume', 'delete'],
      removed: [],
      deleted: [],
    });
  });

  test('an admin takes down and restores, and does nothing in the name of the seller', () => {
    expect(Object.fromEntries(states.map((state) => [state, movesOf(admin, state)]))).toEqual({
      draft: [],
      active: ['remove'],
      paused: ['remove'],
      removed: ['restore'],
      deleted: [],
    });
  });

  test.each<[string, Actor]>([
    ['a stranger', stranger],
    ['nobody', nobody],
    ['the clock', theClock],
    ['the seller while suspended', { ...seller, status: 'suspended' }],
    ['an admin while suspended', { ...admin, status: 'suspended' }],
  ])('never %s', (_, actor) => {
    for (const state of states) {
      expect(movesOf(actor, state)).toEqual([]);
      expect(canEditGig(actor, gig(state))).toBe(false);
    }
  });
});

test('texts change until the gig is taken down, the category until it is published', () => {
  expect(states.filter((state) => canEditGig(seller, gig(state)))).toEqual([
    'draft',
    'active',
    'paused',
  ]);
  expect(states.filter((state) => canRecategorise(seller, gig(state)))).toEqual(['draft']);
});

test('the studio opens for the seller alone, suspended or not', () => {
  const open = states.filter((state) => state !== 'deleted');
  expect(states.filter((state) => canOpenInStudio(seller, gig(state)))).toEqual(open);
  expect(
    states.filter((state) => canOpenInStudio({ ...seller, status: 'suspended' }, gig(state))),
  ).toEqual(open);
  for (const actor of [stranger, admin, nobody])
    expect(states.some((state) => canOpenInStudio(actor, gig(state)))).toBe(false);
});

test('only what is on sale can be kept for later', () => {
  expect(states.filter((state) => canSaveGig(stranger, gig(state)))).toEqual(['active']);
  expect(canSaveGig(nobody, gig('active'))).toBe(false);
});
