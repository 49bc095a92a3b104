import { expect, test } from 'vitest';
import { canBecomeSeller, canRestore, canSuspend } from '@/lib/accounts/policy';
import { type Actor, nobody, type Person, theClock } from '@/lib/platform/actor';

const person = (changes: Partial<Person> = {}): Person => ({
  kind: 'person',
  id: '018f0000-0000-7000-8000-000000000001',
  name: 'Ana',
  username: 'ana',
  email: 'ana@mail.example',
  role: 'member',
  status: 'active',
  emailVerified: true,
  isSeller: false,
  sessionVersion: 1,
  ...changes,
});
const admin = person({ role: 'admin', username: 'ada' });
const suspended = person({ status: 'suspended' });

const lookers: [string, Actor][] = [
  ['nobody', nobody],
  ['a member', person()],
  ['a suspended admin', person({ role: 'admin', status: 'suspended' })],
  ['the clock', theClock],
];

test.each(lookers)('%s suspends and restores no one', (_, actor) => {
  expect(canSuspend(actor, person())).toBe(false);
  expect(canRestore(actor, suspended)).toBe(false);
});

test('an admin suspends active members, and no admin', () => {
  expect(canSuspend(admin, person())).toBe(true);
  expect(canSuspend(admin, suspended)).toBe(false);
  expect(canSuspend(admin, admin)).toBe(false);
});

test('an admin restores who is suspended', () => {
  expect(canRestore(admin, suspended)).toBe(true);
  expect(canRestore(admin, person())).toBe(false);
});

test('who has confirmed their address becomes a seller, once', () => {
  expect(canBecomeSeller(person())).toBe(true);
  expect(canBecomeSeller(person({ emailVerified: false }))).toBe(false);
  expect(canBecomeSeller(person({ isSeller: true }))).toBe(false);
  expect(canBecomeSeller(suspended)).toBe(false);
  expect(canBecomeSeller(nobody)).toBe(false);
});
