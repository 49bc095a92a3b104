'use client';

import { Paperclip, X } from 'lucide-react';
import { useContext, useRef, useState } from 'react';
import { WhosePage } from '@/components/ui/whose-page';
import type { MessageFile } from '@/lib/inbox/views';
import { sizeText } from './inbox-words';
import { postFile, postLeaveOut } from './post-message';

/** A file that was chosen: on its way up, there, or refused. */
export interface Attachment {
  local: number;
  name: string;
  size: number;
  /** Null: it was uploaded before this page was opened. */
  file: File | null;
  stored: MessageFile | null;
  trouble: string | null;
  /** Does it help to try the very same again? */
  again: boolean;
}

interface Limits {
  fileMb: number;
  most: number;
}

/** What was uploaded for the draft before. */
const keptBefore = (stored: MessageFile, index: number): Attachment => ({
  local: -1 - index,
  name: stored.name,
  size: stored.sizeBytes,
  file: null,
  stored,
  trouble: null,
  again: false,
});

/** The files of the message that is being written: uploaded as soon as they are chosen, one after the other. */
export function useAttachments(
  conversationId: string,
  limits: Limits,
  before: readonly MessageFile[],
) {
  const personId = useContext(WhosePage);
  const [all, setAll] = useState<readonly Attachment[]>(() => before.map(keptBefore));
  const count = useRef(0);
  const leftOut = useRef(new Set<number>());
  const line = useRef(Promise.resolve());

  const change = (local: number, news: Partial<Attachment>) =>
    setAll((now) => now.map((each) => (each.local === local ? { ...each, ...news } : each)));

  async function upload({ local, file }: Attachment) {
    if (!file || leftOut.current.has(local)) return;
    const outcome = await postFile(personId, conversationId, file);
    const stored = outcome.kind === 'sent' ? (outcome.files[0] ?? null) : null;
    if (stored && leftOut.current.has(local))
      return postLeaveOut(personId, conversationId, stored.id);
    if (outcome.kind === 'sent') change(local, { stored });
    else
      change(local, {
        trouble: outcome.kind === 'away' ? 'It did not reach us.' : outcome.message,
        again: outcome.kind !== 'refused' || outcome.later,
      });
  }

  const taken = all.filter(({ trouble }) => !trouble).length;

  function add(files: readonly File[]) {
    const room = limits.most - taken;
    const added = files.map((file, nth): Attachment => {
      count.current += 1;
      const tooLarge = file.size > limits.fileMb * 1_048_576;
      // Not left out without a word: the message waits until its writer has chosen.
      const tooMany = nth >= room ? `A message holds ${limits.most} files.` : null;
      const trouble = tooLarge ? `It is larger than ${limits.fileMb} MB.` : tooMany;
      const { name, size } = file;
      return { local: count.current, name, size, file, stored: null, trouble, again: !tooLarge };
    });
    setAll([...all, ...added]);
    for (const each of added)
      if (!each.trouble) line.current = line.current.then(() => upload(each));
  }

  const coming = all.filter(({ stored, trouble }) => !stored && !trouble).length;

  return {
    all,
    add,
    again(attachment: Attachment) {
      if (taken >= limits.most) return;
      change(attachment.local, { trouble: null });
      void upload(attachment);
    },
    remove({ local, stored }: Attachment) {
      leftOut.current.add(local);
      if (stored) postLeaveOut(personId, conversationId, stored.id);
      setAll((now) => now.filter((each) => each.local !== local));
    },
    clear: () => setAll([]),
    /** They go with a message that is on its way already. */
    drop(gone: readonly MessageFile[]) {
      const ids = new Set(gone.map(({ id }) => id));
      setAll((now) => now.filter(({ stored }) => !stored || !ids.has(stored.id)));
    },
    /** Some are still on their way up. */
    busy: coming > 0,
    coming,
    /** One did not come up. */
    failed: all.some(({ trouble }) => trouble !== null),
    stored: all.flatMap(({ stored }) => stored ?? []),
  };
}

interface AttachmentListProps {
  attachments: ReturnType<typeof useAttachments>;
}

/** What was chosen, each with how it goes and a way to leave it out. */
export function AttachmentList({ attachments }: AttachmentListProps) {
  if (attachments.all.length === 0) return null;
  return (
    <ul
      aria-label="Files of this message"
      className="flex flex-wrap gap-2 [@media(scripting:none)]:hidden"
    >
      {attachments.all.map((each) => (
        <li
          key={each.local}
          className="flex min-h-11 max-w-full items-center gap-2 rounded-md border border-line-strong bg-raised pl-3 text-sm"
        >
          <Paperclip aria-hidden="true" className="size-4 shrink-0 text-muted" />
          <span className="min-w-0 truncate font-semibold">{each.name}</span>
          <span
            role="status"
            className={each.trouble ? 'text-coral-ink' : 'tabular shrink-0 text-muted'}
          >
            {each.trouble ?? (each.stored ? sizeText(each.size) : 'Uploading…')}
          </span>
          {each.trouble && each.again && each.size > 0 && (
            <button
              type="button"
              onClick={() => attachments.again(each)}
              className="min-h-9 rounded-sm px-1.5 font-semibold text-accent-ink hover:underline"
            >
              Try again
            </button>
          )}
          <button
            type="button"
            onClick={() => attachments.remove(each)}
            className="grid size-10 shrink-0 place-items-center rounded-md hover:bg-sunken"
          >
            <X aria-hidden="true" className="size-4" />
            <span className="sr-only">Leave out {each.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
