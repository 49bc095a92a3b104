import { fileOrder } from '@/lib/platform/file-order';
import type { Prisma } from '@/prisma/generated/client';
import type { ReadMessage } from './report-views';

/** The shape in which an admin reads a message of two others. */
export const readMessageSelect = {
  id: true,
  seq: true,
  authorId: true,
  text: true,
  at: true,
  offerId: true,
  order: { select: { number: true } },
  files: { orderBy: fileOrder, select: { id: true, name: true, mime: true, sizeBytes: true } },
} satisfies Prisma.MessageSelect;

type MessageRow = Prisma.MessageGetPayload<{ select: typeof readMessageSelect }>;

/** A message as an admin sees it. */
export const toReadMessage = ({ order, seq: _, ...message }: MessageRow): ReadMessage => ({
  ...message,
  orderNumber: order?.number ?? null,
});
