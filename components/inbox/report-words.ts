import type { reportReasons } from '@/lib/inbox/schema';

/** Why somebody reports a conversation, in words. */
export const reportReasonWords: Readonly<Record<(typeof reportReasons)[number], string>> = {
  spam: 'Advertising or a mass message',
  abuse: 'Insults or threats',
  outside: 'Asks to pay or work outside of here',
  fraud: 'Tries to cheat',
  other: 'Something else',
};
