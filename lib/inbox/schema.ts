import { z } from 'zod';
import { messagePlace, messagesBefore } from '@/lib/platform/message-place';
import { manyLines } from '@/lib/platform/text-fields';
import { marketplace } from '@/marketplace.config';

const { limits } = marketplace;

const conversationId = z.uuid('This conversation is not known here.');

/** What a person writes; blank is fine where a file comes with it. */
const text = manyLines({ label: 'Your message', max: limits.messageLength });

/** Drafts of the writer's that the page knows: only such a one may it write over or take away. */
const knownDrafts = z.array(text).max(8);

/** What is said of more files than a message can hold. */
export const tooManyFiles = `A message can hold at most ${limits.filesPerMessage} files.`;

const sent = {
  text,
  fileIds: z
    .array(z.uuid('This file is not known here.'))
    .max(limits.filesPerMessage, tooManyFiles)
    .default([]),
  /** Made by the browser: the same key is the same message, however often it arrives. */
  key: z.uuid('Please open the page again.'),
  /** The sender has read that the text holds a way around the marketplace, and means it. */
  anyway: z.boolean().default(false),
  knownDrafts: knownDrafts.catch([]).default([]),
};

/** The slug of the gig that it is about; odd text is none. */
const gig = z.string().trim().max(120).catch('').default('');

export const sendSchema = z.object({ conversationId, gig, ...sent });

export const headSchema = z.object({ conversationId, gig });

export const startSchema = z.object({
  /** The seller's username, for somebody who asks as a buyer. */
  to: z.string().trim().max(60).default(''),
  gig,
  /** Or an order of the two that was paid: then either side may begin. */
  order: z.string().trim().toUpperCase().max(12).default(''),
  ...sent,
});

/** Whom a page for a first message is about. */
export const beginningSchema = startSchema.pick({ to: true, gig: true, order: true });

export const byConversationSchema = z.object({ conversationId });

export const markReadSchema = z.object({ conversationId, seq: messagePlace });

/** The newest that a page shows; far more than anybody leaves unread. */
export const seenElsewhereMax = 1000;
export const markReadElsewhereSchema = z.object({
  conversationId,
  messageIds: z.array(z.uuid('This message is not known here.')).max(seenElsewhereMax),
});

export const starSchema = z.object({ conversationId, starred: z.boolean() });
export const archiveSchema = z.object({ conversationId, archived: z.boolean() });
export const blockSchema = z.object({ conversationId, blocked: z.boolean() });

export const draftSchema = z.object({ conversationId, text, known: knownDrafts.optional() });

export const leaveOutSchema = z.object({
  conversationId,
  fileId: z.uuid('This file is not known here.'),
});

export const reportReasons = ['spam', 'abuse', 'outside', 'fraud', 'other'] as const;

export const reportSchema = z.object({
  conversationId,
  reason: z.enum(reportReasons, { error: 'Please choose what it is about.' }),
  words: manyLines({ label: 'What happened', min: 10, max: 2000 }),
});

export const inboxFilters = ['all', 'unread', 'starred', 'archived'] as const;

/** The end of the page before, as `<milliseconds>_<conversation>`; anything else begins at the top. */
const cursor = z
  .string()
  .regex(/^\d{1,15}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .nullish()
  .catch(null);

/** Words of an address: an unknown one reads as all. */
export const inboxListSchema = z.object({
  filter: z.enum(inboxFilters).catch('all').default('all'),
  before: cursor,
});

export const threadSchema = z.object({
  conversationId,
  /** Messages before this one. */
  before: messagesBefore,
  /** Messages around this one: what a search has found. */
  around: messagePlace.nullish().catch(null),
});

export const searchSchema = z.object({
  words: z.string().trim().max(200).catch('').default(''),
  before: messagesBefore,
});
