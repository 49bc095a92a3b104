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
  TimelineEntry,
  Viewer,
} from './views';
import type { workspaceSelect } from './workspace-select';

export type WorkspaceRow = Prisma.OrderGetPayload<{ select: typeof workspaceSelect }>;

const sideOfId = (row: { buyerId: string }, personId: string): 'buyer' | 'seller' =>
  personId === row.buyerId ? 'buyer' : 'seller';

export function requirementViews(row: WorkspaceRow): RequirementView[] {
  const byId = new Map<string, FileView>(row.files.map((file) => [file.id, file]));
  return row.requirements.map(({ fileIds, ...requirement }) => ({
    ...requirement,
    files: fileIds.flatMap((id) => byId.get(id) ?? []),
  }));
}

export const messageViews = (row: WorkspaceRow): MessageView[] =>
  row.messages.map(({ authorId, order, ...message }) => ({
    ...message,
    by: sideOfId(row, authorId),
    milestone: order && order.milestone !== row.milestone ? order.milestone : null,
  }));

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
): Pick<TimelineEntry, 'text' | 'files'> {
  if (event.kind === 'deliver') {
    const delivery = row.deliveries.find((each) => each.number === facts.delivery);
    return { text: delivery?.message ?? '', files: delivery?.files ?? [] };
  }
  if (event.kind === 'request_revision') {
    const revision = row.revisions.find((each) => each.at.getTime() === event.at.getTime());
    return { text: revision?.text ?? '', files: [] };
  }
  return { text: event.reason, files: [] };
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
