import type { Actor } from '@/lib/platform/actor';

/** What a rule needs to know of the person it is about. */
export type PersonSubject = {
  readonly id: string;
  readonly role: 'member' | 'admin';
  readonly status: 'active' | 'suspended';
};

const isActiveAdmin = (actor: Actor) =>
  actor.kind === 'person' && actor.role === 'admin' && actor.status === 'active';

/** An admin may suspend members; no admin themselves or another admin, so that no one takes the house over. */
export const canSuspend = (actor: Actor, person: PersonSubject): boolean =>
  isActiveAdmin(actor) && person.role === 'member' && person.status === 'active';

/** An admin may restore whoever is suspended. */
export const canRestore = (actor: Actor, person: PersonSubject): boolean =>
  isActiveAdmin(actor) && person.status === 'suspended';

/** Whoever has confirmed their address may sell; once. */
export const canBecomeSeller = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.status === 'active' && actor.emailVerified && !actor.isSeller;
