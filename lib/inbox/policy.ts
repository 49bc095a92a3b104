import { type Actor, requirePerson, requireReader } from '@/lib/platform/actor';
import { conflict, notFound } from '@/lib/platform/errors';

/** What opens a conversation to admins: one of the two has reported it, or has a dispute with the other. */
export type AdminCause = 'reported' | 'disputed';

type Sides = { readonly buyerId: string; readonly sellerId: string };

/** Is this person one of the two of a conversation? Admins are not: they read what was reported or is disputed, by a way of its own. */
const isSide = (actor: Actor, { buyerId, sellerId }: Sides): boolean =>
  actor.kind === 'person' && (actor.id === buyerId || actor.id === sellerId);

/** The person, who is one of the two and may act. To everybody else the conversation does not exist. */
export function requireConversationSide(actor: Actor, sides: Sides) {
  const person = requirePerson(actor);
  if (!isSide(actor, sides)) throw notFound('conversation');
  return person;
}

/** May this actor read the conversation and its files: its two people, suspended ones too; admins once it is `opened` to them. */
export function canReadConversation(actor: Actor, sides: Sides, opened: boolean): boolean {
  const admin = actor.kind === 'person' && actor.role === 'admin' && actor.status === 'active';
  return isSide(actor, sides) || (admin && opened);
}

/** The person, who is one of the two; suspended ones may still read. */
export function requireConversationReader(actor: Actor, sides: Sides) {
  const person = requireReader(actor);
  if (!isSide(actor, sides)) throw notFound('conversation');
  return person;
}

type Own = { readonly blockedAt: Date | null };
type Other = Own & { readonly name: string; readonly status: 'active' | 'suspended' };

/** Why nothing can be written just now; null: it can. */
export function writingRefusal(own: Own, other: Other): string | null {
  if (own.blockedAt) return `You have blocked ${other.name}. Unblock them to write to each other.`;
  // No word of a block: who is told of one looks for another way.
  if (other.blockedAt) return `You cannot write to ${other.name}.`;
  if (other.status === 'suspended')
    return `The account of ${other.name} is suspended: they can neither read nor answer for now.`;
  return null;
}

/** Refuses (`conflict`) with the sentence that says why. */
export function requireOpenConversation(own: Own, other: Other): void {
  const refusal = writingRefusal(own, other);
  if (refusal) throw conflict(refusal);
}
