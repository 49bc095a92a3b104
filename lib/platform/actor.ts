import { forbidden, unauthenticated } from './errors';

/** A person who is signed in, as loaded from the database for this very request. */
export type Person = {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly role: 'member' | 'admin';
  readonly status: 'active' | 'suspended';
  readonly emailVerified: boolean;
  readonly isSeller: boolean;
  /** Counts how often their sessions were all ended; a session of an older one is nobody's. */
  readonly sessionVersion: number;
  /** An IANA name. Without it times are told in UTC. */
  readonly timeZone?: string;
};

/** The system itself: the clock that fires timers, Stripe's word arriving, the seed of demo data. */
export type SystemActor = { readonly kind: 'system'; readonly name: 'clock' | 'stripe' | 'seed' };

export type Nobody = { readonly kind: 'nobody' };

/** Whoever asks. The first parameter of every use case and every query. */
export type Actor = Person | SystemActor | Nobody;

export const nobody: Nobody = { kind: 'nobody' };
export const theClock: SystemActor = { kind: 'system', name: 'clock' };
export const stripeItself: SystemActor = { kind: 'system', name: 'stripe' };

/** The signed-in, active person behind an actor. Refuses nobody (`unauthenticated`) and the suspended (`forbidden`). */
export function requirePerson(actor: Actor): Person {
  if (actor.kind !== 'person') throw unauthenticated();
  if (actor.status === 'suspended')
    throw forbidden('Your account is suspended. Write to support to have it looked at again.');
  return actor;
}

/** Like `requirePerson`, for people who may still read what is theirs while suspended. */
export function requireReader(actor: Actor): Person {
  if (actor.kind !== 'person') throw unauthenticated();
  return actor;
}

/** An active admin. To everyone else the thing does not exist. */
export function requireAdmin(actor: Actor): Person {
  const person = requirePerson(actor);
  if (person.role !== 'admin') throw forbidden('This page is for admins.');
  return person;
}

/** The system actor of the given name; refuses people, so that no form can play the clock or Stripe. */
export function requireSystem(actor: Actor, ...names: SystemActor['name'][]): SystemActor {
  if (actor.kind !== 'system' || !names.includes(actor.name)) throw forbidden();
  return actor;
}

/** For the log and the audit trail. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'person') return actor.username;
  return actor.kind === 'system' ? actor.name : 'nobody';
}
