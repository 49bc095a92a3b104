import type { SellerLevel } from '@/lib/catalog/views';
import type { OrderState } from '@/prisma/generated/enums';
import type { inboxFilters } from './schema';

export type InboxFilter = (typeof inboxFilters)[number];

/** The other one of a conversation, as a line or a head shows them. */
export type OtherView = {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly avatarUrl: string | null;
};

/** A conversation as a line of the list. */
export type InboxLine = {
  readonly id: string;
  readonly other: OtherView;
  readonly lastAt: Date;
  readonly unread: number;
  readonly starred: boolean;
  readonly archived: boolean;
  readonly blocked: boolean;
  /** Begun and not sent. */
  readonly draft: string;
  /** The newest message. */
  readonly last: { readonly mine: boolean; readonly text: string; readonly files: number } | null;
  /** What it began about. */
  readonly gigTitle: string | null;
  /** How long ago the other one had a page of ours open, by the machine's clock; null: never. */
  readonly seenSecondsAgo: number | null;
};

export type InboxList = {
  readonly lines: readonly InboxLine[];
  /** Where the next page begins; null: there is none. */
  readonly next: string | null;
};

export type MessageFile = {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
};

/** A gig that something is written about; the slug only while it has a page. */
export type AboutGig = { readonly title: string; readonly slug: string | null };

export type ThreadMessage = {
  readonly id: string;
  /** Its place; a bigint as text. */
  readonly seq: string;
  readonly mine: boolean;
  /** Of one's own messages: the browser that sent it finds it again by this. */
  readonly key: string | null;
  readonly text: string;
  readonly at: Date;
  readonly files: readonly MessageFile[];
  /** The order that it is about. */
  readonly order: { readonly number: string; readonly title: string } | null;
  /** The gig that its author came from to write it. */
  readonly gig: AboutGig | null;
  readonly offerId: string | null;
};

export type ThreadPage = {
  /** Oldest first. */
  readonly messages: readonly ThreadMessage[];
  /** `before` of the page with older ones; null: this is the beginning. */
  readonly older: string | null;
  /** There are newer ones than these. */
  readonly newer: boolean;
  /** Up to where the other one has read, and when. */
  readonly readByOther: { readonly seq: string; readonly at: Date | null };
};

/** Somebody's conversation with somebody, without its messages. */
export type ConversationView = {
  readonly id: string;
  /** What the reader is in it. */
  readonly side: 'buyer' | 'seller';
  readonly other: OtherView & {
    readonly country: string | null;
    readonly since: Date;
    /** How long ago they had a page of ours open, by the machine's clock; null: never. */
    readonly seenSecondsAgo: number | null;
    /** What they are as a seller; null for those who do not sell. */
    readonly seller: {
      readonly headline: string;
      readonly level: SellerLevel;
      readonly answerMinutes: number | null;
    } | null;
  };
  readonly own: {
    readonly readSeq: string;
    readonly unread: number;
    readonly starred: boolean;
    readonly archived: boolean;
    readonly blocked: boolean;
    readonly draft: string;
    /** What was uploaded for it already. */
    readonly draftFiles: readonly MessageFile[];
  };
  /** Why nothing can be written; null: it can. */
  readonly closed: string | null;
  /** What it began about; the slug only while the gig has a page. */
  readonly gig: {
    readonly title: string;
    readonly slug: string | null;
    readonly pictureKey: string | null;
  } | null;
  /** What the next message is about: the gig whose page the reader comes from. */
  readonly about: AboutGig | null;
  readonly orders: readonly {
    readonly number: string;
    readonly title: string;
    readonly state: OrderState;
    readonly partBack: boolean;
    readonly createdAt: Date;
  }[];
};

/** A piece of a text that was found: what fits the words, and what stands around it. */
export type FoundPiece = { readonly text: string; readonly hit: boolean };

export type FoundMessage = {
  readonly conversationId: string;
  readonly seq: string;
  readonly id: string;
  readonly other: OtherView;
  readonly mine: boolean;
  readonly at: Date;
  readonly pieces: readonly FoundPiece[];
};

export type InboxSearch = {
  readonly words: string;
  /** Conversations whose other side or gig fits the words. */
  readonly conversations: readonly InboxLine[];
  readonly messages: readonly FoundMessage[];
  /** `before` of the next page of messages. */
  readonly next: string | null;
};
