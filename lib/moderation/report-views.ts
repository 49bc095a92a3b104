import type { MessageFile } from '@/lib/inbox/views';
import type { PersonView } from '@/lib/orders/views';
import type { Person } from '@/lib/platform/actor';
import type { Prisma, ReportReason } from '@/prisma/generated/client';
import { personSelect } from './person-select';

/** A report as a line of the queue: who, against whom, why. Not a word of the conversation. */
export type ReportRow = {
  readonly id: string;
  readonly reason: ReportReason;
  readonly words: string;
  readonly at: Date;
  readonly reporter: PersonView;
  readonly reported: PersonView;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly statement: string | null;
};

/** A message of two people as an admin reads it. */
export type ReadMessage = {
  readonly id: string;
  readonly authorId: string;
  readonly text: string;
  readonly at: Date;
  readonly orderNumber: string | null;
  readonly offerId: string | null;
  readonly files: readonly MessageFile[];
};

/** A report with the conversation that it opens to admins. */
export type ReportCase = ReportRow & {
  readonly now: Date;
  readonly messages: readonly ReadMessage[];
  /** There are older messages than these. */
  readonly cut: boolean;
};

/** What the two of a dispute wrote to each other before and beside its order. */
export type DisputeTalk = {
  readonly now: Date;
  readonly people: readonly PersonView[];
  /** One page of it, oldest first. */
  readonly messages: readonly ReadMessage[];
  /** `before` of the page with older ones; null: this is the beginning. */
  readonly older: string | null;
};

/** Reports of conversations that this admin is no side of: nobody judges what they have said themselves. */
export const ofOthers = ({ id }: Person) =>
  ({
    conversation: { sides: { none: { personId: id } } },
  }) satisfies Prisma.ConversationReportWhereInput;

export const reportRowSelect = {
  id: true,
  reason: true,
  words: true,
  at: true,
  reporterId: true,
  closedAt: true,
  statement: true,
  closedBy: { select: { name: true } },
  conversation: {
    select: { sides: { select: { person: { select: personSelect } } } },
  },
} satisfies Prisma.ConversationReportSelect;

type Row = Prisma.ConversationReportGetPayload<{ select: typeof reportRowSelect }>;

export function toReportRow({ reporterId, conversation, closedBy, ...row }: Row): ReportRow {
  const people = conversation.sides.map(({ person }) => person);
  const reporter = people.find(({ id }) => id === reporterId);
  const reported = people.find(({ id }) => id !== reporterId);
  if (!reporter || !reported) throw new Error('A conversation has two sides.');
  return { ...row, reporter, reported, closedBy: closedBy?.name ?? null };
}
