'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/components/ui/form-state';
import { archiveConversation } from '@/lib/inbox/archive-conversation';
import { blockPerson } from '@/lib/inbox/block-person';
import { keepFirstFiles } from '@/lib/inbox/keep-first-files';
import { keepMessageFiles } from '@/lib/inbox/keep-message-files';
import { reportConversation } from '@/lib/inbox/report-conversation';
import { sendToConversation } from '@/lib/inbox/send-message';
import { starConversation } from '@/lib/inbox/star-conversation';
import { startConversation } from '@/lib/inbox/start-conversation';
import { filesOf, textOf } from './_form';
import { run } from './_run';

const conversationOf = (form: FormData): string => textOf(form, 'conversation');

/** Back to the conversation, or the page of it that the form stood on. */
function backToConversation(form: FormData, done = ''): never {
  const page = textOf(form, 'page') === 'about' ? '/about' : '';
  const id = encodeURIComponent(conversationOf(form));
  redirect(`/inbox/${id}${page}${done && `?done=${done}`}`);
}

/** The first message to somebody. */
export async function startConversationAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const message = {
      to: textOf(form, 'to'),
      gig: textOf(form, 'gig'),
      order: textOf(form, 'order'),
      text: textOf(form, 'text'),
      key: textOf(form, 'key'),
      anyway: textOf(form, 'anyway') === 'yes',
    };
    const files = await keepFirstFiles(actor, { ...message, files: filesOf(form, 'files') });
    const { conversationId } = await startConversation(actor, {
      ...message,
      fileIds: files.map(({ id }) => id),
    });
    redirect(`/inbox/${conversationId}`);
  });
}

/** A message by a plain form; with JavaScript it goes its own way (components/inbox/outbox.ts). */
export async function sendToConversationAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const conversationId = conversationOf(form);
    const key = textOf(form, 'key');
    const files = await keepMessageFiles(actor, {
      conversationId,
      files: filesOf(form, 'files'),
      key,
    });
    await sendToConversation(actor, {
      conversationId,
      gig: textOf(form, 'gig'),
      text: textOf(form, 'text'),
      key,
      anyway: textOf(form, 'anyway') === 'yes',
      knownDrafts: [textOf(form, 'draft')],
      fileIds: files.map(({ id }) => id),
    });
    backToConversation(form);
  });
}

/** A star on one's own side, or off. */
export async function starAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const starred = textOf(form, 'want') === 'on';
    await starConversation(actor, { conversationId: conversationOf(form), starred });
    backToConversation(form);
  });
}

/** Out of one's own list, or back. */
export async function archiveAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const archived = textOf(form, 'want') === 'on';
    await archiveConversation(actor, { conversationId: conversationOf(form), archived });
    if (archived) redirect('/inbox?done=archived');
    backToConversation(form);
  });
}

/** Hears no more from the other one, or does again. */
export async function blockAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const blocked = textOf(form, 'want') === 'on';
    await blockPerson(actor, { conversationId: conversationOf(form), blocked });
    backToConversation(form, blocked ? 'blocked' : 'unblocked');
  });
}

/** Asks the admins to look. */
export async function reportAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await reportConversation(actor, {
      conversationId: conversationOf(form),
      reason: textOf(form, 'reason') as 'other',
      words: textOf(form, 'words'),
    });
    backToConversation(form, 'reported');
  });
}
