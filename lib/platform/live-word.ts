/** What an open page may hear of: ids only, so that whoever hears it reads the newest state by the ordinary queries. */
export type LiveWord =
  /** An order moved, or something was written on it. */
  | { readonly kind: 'order'; readonly number: string }
  /** A message, of either side. `number`: the order that it is about. */
  | {
      readonly kind: 'message';
      readonly conversationId: string;
      readonly messageId: string;
      readonly number?: string;
    }
  /** Something else about a conversation: read, starred, an offer answered. */
  | { readonly kind: 'conversation'; readonly conversationId: string }
  | { readonly kind: 'notification' };

/** What passes and is kept nowhere: who does not hear it has missed nothing that lasts. */
export type LiveNow =
  /** The other side of a conversation is writing. */
  | { readonly kind: 'typing'; readonly conversationId: string }
  /** Something may have been missed: everything that is shown may be old. */
  | { readonly kind: 'reset' };
