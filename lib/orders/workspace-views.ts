import type { Prisma } from '@/prisma/generated/client';
import { divideOrder, refundOfPercent } from './divide-order';
import { eventLabel } from './may-move';
import type { OrderEventName } from './moves';
import type { Party } from './states';
import type {
  DisputeView,
  FileView,
  MessageView,
  ProposalView,
  RequirementView,
  ReviewView,
  RevisionItemView,
  RevisionView,
  TimelineEntry,
  Viewer,
} from './views';
import { messagesShown, type workspaceSelect } from './workspace-select';

export type WorkspaceRow = Prisma.OrderGetPayload<{ select: typeof workspaceSelect }>;

const sideOfId = (row: { buyerId: string }, personId: string): 'buyer' | 'seller' =>
  personId === row.buyerId ? 'buyer' : 'seller';

/** The questions with their answers; what is begun and not sent is the buyer's alone. */
export function requirementViews(row: WorkspaceRow, viewer: Viewer): RequirementView[] {
  const byId = new Map<string, FileView>(row.files.map((file) => [file.id, file]));
  const drafts = viewer === 'buyer' && row.state === 'awaiting_requirements' ? row.drafts : [];
  return row.requirements.map(({ fileIds, ...requirement }) => {
    const begun = drafts.find((draft) => draft.position === requirement.position);
    const { position: _, ...draft } = begun ?? { position: 0 };
    return {
      ...requirement,
      files: fileIds.flatMap((id) => byId.get(id) ?? []),
      draft: begun ? (draft as RequirementView['draft']) : null,
    };
  });
}

export const revisionViews = (row: WorkspaceRow): RevisionView[] =>
  row.revisions.map(({ items, ...revision }) => ({
    ...revision,
    items: items.map(({ doneIn, ...item }) => ({ ...item, doneIn: doneIn?.number ?? null })),
  }));

/** What the next delivery has to answer: the points of the revision that is being worked on. */
export const toDoOf = (row: WorkspaceRow): readonly RevisionItemView[] =>
  row.state === 'in_revision'
    ? (revisionViews(row).at(-1)?.items ?? []).filter(({ doneIn }) => doneIn === null)
    : [];

/** The points of the last revision that was asked for before this delivery: those that it answered. */
function itemsAnsweredBy(row: WorkspaceRow, at: Date, number: number): RevisionItemView[] {
  const before = row.deliveries.filter((each) => each.number < number).at(-1)?.at;
  const asked = revisionViews(row).findLast(
    (each) => each.at <= at && (before === undefined || each.at >= before),
  );
  return before && asked ? [...asked.items] : [];
}

/** The oldest first. */
export const messageViews = (row: WorkspaceRow): MessageView[] =>
  row.messages
    .slice(0, messagesShown)
    .reverse()
    .map(({ authorId, conversationId: _, seq: __, order, ...message }) => ({
      ...message,
      by: sideOfId(row, authorId),
      milestone: order && order.milestone !== row.milestone ? order.milestone : null,
    }));

/** Where the page with the messages before these begins; null when these go back to the first. */
export const earlierMessages = (row: WorkspaceRow): string | null =>
  row.messages.length > messagesShown ? String(row.messages[messagesShown - 1]?.seq) : null;

function factsOfEvent(facts: Prisma.JsonValue): TimelineEntry['facts'] {
  if (facts === null || typeof facts !== 'object' || Array.isArray(facts)) return {};
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      value === undefined || (typeof value === 'object' && value !== null) ? [] : [[name, value]],
    ),
  );
}

/** What was written with an event, and its files: deliveries and revisions are told where they happened. */
function tellingOf(
  row: WorkspaceRow,
  event: WorkspaceRow['events'][number],
  facts: TimelineEntry['facts'],
): Pick<TimelineEntry, 'text' | 'files' | 'items'> {
  if (event.kind === 'deliver') {
    const delivery = row.deliveries.find((each) => each.number === facts.delivery);
    if (!delivery) return { text: '', files: [], items: [] };
    const items = itemsAnsweredBy(row, delivery.at, delivery.number);
    return { text: delivery.message, files: delivery.files, items };
  }
  if (event.kind === 'request_revision') {
    const revision = revisionViews(row).find((each) => each.at.getTime() === event.at.getTime());
    return { text: revision?.text ?? '', files: [], items: revision?.items ?? [] };
  }
  // The reason is the one who proposed's, and stands under their name.
  const text = event.kind === 'accept_proposal' ? '' : event.reason;
  return { text, files: [], items: [] };
}

/** Everything that happened and was written, by time. */
export function timelineOf(row: WorkspaceRow): TimelineEntry[] {
  const events = row.events.map((event): TimelineEntry => {
    const facts = factsOfEvent(event.facts);
    return {
      id: `event-${event.id}`,
      at: event.at,
      kind: event.kind as OrderEventName,
      label: eventLabel(event.kind),
      by: event.party as Party,
      facts,
      ...tellingOf(row, event, facts),
    };
  });
  const messages = messageViews(row).map(
    (message): TimelineEntry => ({
      id: `message-${message.id}`,
      at: message.at,
      kind: 'message',
      label: 'Wrote',
      by: message.by,
      text: message.text,
      files: message.files,
      items: [],
      facts: message.milestone === null ? {} : { milestone: message.milestone },
    }),
  );
  return [...events, ...messages].sort((a, b) => a.at.getTime() - b.at.getTime());
}

export function proposalView(row: WorkspaceRow): ProposalView | null {
  const open = row.proposals[0];
  if (!open) return null;
  const { refundCents, sellerCents } = divideOrder(
    row,
    refundOfPercent(row.priceCents, open.refundPercent),
  );
  return { ...open, refundCents, sellerCents };
}

export function disputeView(row: WorkspaceRow): DisputeView | null {
  const dispute = row.disputes[0];
  if (!dispute) return null;
  return {
    ...dispute,
    files: dispute.files.map(({ ownerId, ...file }) => ({ ...file, by: sideOfId(row, ownerId) })),
  };
}

/** Blind until published: a side sees its own review, an admin all. */
export const reviewViews = (row: WorkspaceRow, viewer: Viewer): ReviewView[] =>
  row.reviews.filter(
    (review) => viewer === 'admin' || review.by === viewer || review.publishedAt !== null,
  );
