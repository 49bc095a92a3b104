import type { SentPurpose } from '@/lib/files/schema';
import { sizeWords } from '@/lib/platform/size-words';

/** For what the files of a field are, as the server asks it. */
export interface UploadPlace {
  purpose: SentPurpose;
  /** The order's number; a message may be written before any order. */
  number?: string | undefined;
  /** The field's name in its form. */
  field: string;
  /** Whose page it stands on. */
  personId: string;
}

/**
 * `known`: begun before this page was loaded, the file itself is missing. `sending`, `paused`, `cut`: the line broke and goes
 * on by itself. `failed`: refused, or the person has to act. `done`: it can be handed in.
 */
export type UploadState = 'known' | 'sending' | 'paused' | 'cut' | 'failed' | 'done';

/** One file of the field. */
export interface UploadItem {
  /** Of the row on the page. */
  key: string;
  /** The server's, once it knows of the file. */
  id: string | null;
  name: string;
  sizeBytes: number;
  modified: string;
  sentBytes: number;
  state: UploadState;
  /** Why it failed. */
  problem?: string | undefined;
}

/** Does this one still keep the form from being sent? What was left over from another day does not. */
export const isOpen = ({ state }: UploadItem): boolean => state !== 'done' && state !== 'known';

/** How it stands with a file, in words. */
export function stateWords({ state, sentBytes, sizeBytes, problem }: UploadItem): string {
  const part = `${sizeWords(sentBytes)} of ${sizeWords(sizeBytes)}`;
  switch (state) {
    case 'known':
      return `${part} is here already. Choose the same file again to go on.`;
    case 'sending':
      return sentBytes >= sizeBytes ? 'Checking …' : part;
    case 'paused':
      return `Paused at ${part}`;
    case 'cut':
      return `The line was cut at ${part}. It goes on by itself.`;
    case 'failed':
      return problem ?? 'This did not work. Please try again.';
    case 'done':
      return sizeWords(sizeBytes);
  }
}

/** What a screen reader hears when a file's state changes, and at each quarter of a long way; '' when it is nothing new. */
export function spoken(before: UploadItem, after: UploadItem): string {
  if (before.state !== after.state) {
    if (after.state === 'done') return `${after.name} is here.`;
    if (after.state === 'sending') return `${after.name} is being sent.`;
    return `${after.name}: ${stateWords(after)}`;
  }
  const quarter = (item: UploadItem) => Math.floor((4 * item.sentBytes) / item.sizeBytes);
  const passed = quarter(after);
  if (after.state !== 'sending' || passed <= quarter(before) || passed >= 4) return '';
  return `${after.name}: ${25 * passed} percent`;
}
