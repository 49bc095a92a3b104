import type { ConversationForms } from '@/components/inbox/conversation-acts';
import { marketplace } from '@/marketplace.config';
import { archiveAction, blockAction, reportAction } from './actions/inbox';

/** The server actions behind what can be done with a conversation. */
export const conversationForms: ConversationForms = {
  archive: archiveAction,
  block: blockAction,
  report: reportAction,
};

/** What a message can hold. */
export const messageLimits = {
  text: marketplace.limits.messageLength,
  fileMb: marketplace.limits.fileMb,
  files: marketplace.limits.filesPerMessage,
};
