import type { z } from 'zod';
import { type Actor, type Person, requireReader } from '@/lib/platform/actor';
import { writeAudit } from '@/lib/platform/audit-log';
import { now } from '@/lib/platform/clock';
import { type Tx, transaction } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parseOrNull } from '@/lib/platform/parse';
import { personSelect } from './person-select';
import { readMessageSelect, toReadMessage } from './read-message';
import type { DisputeTalk } from './report-views';
import { disputeTalkSchema } from './schema';

/** So many messages are one page, and one entry of the audit log. */
export const talkPageSize = 100;

/** An active admin: to everybody else this does not exist, the two whose words they are among them. */
function requireJudge(actor: Actor): Person {
  const person = requireReader(actor);
  if (person.role !== 'admin' || person.status !== 'active') throw notFound('dispute');
  return person;
}

/** The dispute's order with its two sides. Refuses (`not_found`) an admin who is one of them. */
async function readDispute(tx: Tx, admin: Person, disputeId: string) {
  const dispute = await tx.dispute.findUnique({
    where: { id: disputeId },
    select: {
      order: {
        select: {
          id: true,
          number: true,
          buyer: { select: personSelect },
          seller: { select: personSelect },
        },
      },
    },
  });
  const order = dispute?.order;
  if (!order || order.buyer.id === admin.id || order.seller.id === admin.id)
    throw notFound('dispute');
  return order;
}

/**
 * An admin reads what the two sides of a dispute, open or settled, wrote to each other outside of its order: the newest
 * page first. That they did stands in the audit log before they see a word of it, page by page. Refuses `not_found` to
 * everybody else, and to an admin who is one of the two.
 */
export async function readDisputeTalk(
  actor: Actor,
  input: z.input<typeof disputeTalkSchema>,
): Promise<DisputeTalk> {
  const admin = requireJudge(actor);
  const asked = parseOrNull(disputeTalkSchema, input);
  if (!asked) throw notFound('dispute');
  const at = await now();
  return transaction(async (tx) => {
    const { id: orderId, number, buyer, seller } = await readDispute(tx, admin, asked.disputeId);
    const people = [buyer, seller];
    const pair = { buyerId: buyer.id, sellerId: seller.id };
    const talk = await tx.conversation.findUnique({
      where: { buyerId_sellerId: pair },
      select: { id: true },
    });
    if (!talk) return { now: at, people, messages: [], older: null };
    await writeAudit(tx, admin, at, {
      act: 'conversation.read',
      subject: 'conversation',
      subjectId: talk.id,
      reason: 'Its two people have a dispute.',
      facts: { disputeId: asked.disputeId, number, buyer: buyer.username, seller: seller.username },
    });
    const rows = await tx.message.findMany({
      where: {
        conversationId: talk.id,
        OR: [{ orderId: null }, { orderId: { not: orderId } }],
        ...(asked.before ? { seq: { lt: asked.before } } : {}),
      },
      orderBy: { seq: 'desc' },
      take: talkPageSize + 1,
      select: readMessageSelect,
    });
    const page = rows.slice(0, talkPageSize);
    const last = rows.length > talkPageSize ? page.at(-1) : undefined;
    return {
      now: at,
      people,
      messages: page.reverse().map(toReadMessage),
      older: last ? String(last.seq) : null,
    };
  });
}
