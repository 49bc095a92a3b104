'use client';

import { ownFetch } from '@/components/accounts/own-fetch';
import type { AboutGig, MessageFile } from '@/lib/inbox/views';

export interface Refused {
  kind: 'refused';
  message: string;
  /** The very same may be taken a while later: there was too much of it. */
  later: boolean;
}
/**
 * `away`: nobody has answered, or something is out of order there: worth trying again by itself. `notHere`: whose page it is
 * is not signed in at this browser now.
 */
type Outcome<T> =
  | ({ kind: 'sent' } & T)
  | { kind: 'away' }
  | { kind: 'notHere'; message: string }
  | Refused;

const longest = 30_000;

async function post<T>(
  personId: string,
  address: string,
  body: BodyInit,
  json: boolean,
): Promise<Outcome<T>> {
  try {
    const answer = await ownFetch(personId, address, {
      method: 'POST',
      body,
      ...(json
        ? { headers: { 'Content-Type': 'application/json' }, signal: AbortSignal.timeout(longest) }
        : {}),
    });
    if (answer.ok) return { kind: 'sent', ...((await answer.json()) as T) };
    if (answer.status >= 500 || answer.status === 408) return { kind: 'away' };
    const said = (await answer.json().catch(() => ({}))) as {
      message?: string;
      fields?: Record<string, string>;
    };
    const field = Object.values(said.fields ?? {})[0];
    const message = field ?? said.message ?? 'This was not taken.';
    if (answer.status === 401) return { kind: 'notHere', message };
    return { kind: 'refused', message, later: answer.status === 429 };
  } catch {
    return { kind: 'away' };
  }
}

const addressOf = (conversationId: string, what: string) =>
  `/api/inbox/${encodeURIComponent(conversationId)}/${what}`;

interface Message {
  conversationId: string;
  key: string;
  text: string;
  gig?: AboutGig | null;
  anyway: boolean;
  files: readonly MessageFile[];
  knownDrafts?: readonly string[] | undefined;
}

/** Sends one message, which its writer has left in the outbox. */
export function postMessage(personId: string, { conversationId, files, gig, ...message }: Message) {
  const { key, text, anyway, knownDrafts } = message;
  const fileIds = files.map(({ id }) => id);
  const about = gig?.slug ?? '';
  const body = JSON.stringify({ key, text, gig: about, anyway, knownDrafts, fileIds });
  return post<{ id: string }>(personId, addressOf(conversationId, 'messages'), body, true);
}

/** Uploads one file for a message that is being written. */
export function postFile(personId: string, conversationId: string, file: File) {
  const form = new FormData();
  form.append('files', file);
  return post<{ files: MessageFile[] }>(personId, addressOf(conversationId, 'files'), form, false);
}

/** Takes an upload out of the message that is being written. What is not taken out waits there, and can be then. */
export function postLeaveOut(personId: string, conversationId: string, fileId: string): void {
  const address = `${addressOf(conversationId, 'files')}?file=${encodeURIComponent(fileId)}`;
  void ownFetch(personId, address, { method: 'DELETE', keepalive: true }).catch(() => undefined);
}

/**
 * Keeps what has been begun; also when the page is being left. False: another window has kept something else than what
 * is `known` here, and that stays. Null: nobody knows.
 */
export async function postDraft(
  personId: string,
  conversationId: string,
  text: string,
  known: readonly string[],
): Promise<boolean | null> {
  try {
    const answer = await ownFetch(personId, addressOf(conversationId, 'draft'), {
      method: 'POST',
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text, known }),
    });
    return answer.ok ? ((await answer.json()) as { kept: boolean }).kept : null;
  } catch {
    return null;
  }
}

/** Something is being written; whether anybody hears of it makes no difference. */
export function postTyping(personId: string, conversationId: string): void {
  const address = addressOf(conversationId, 'typing');
  void ownFetch(personId, address, { method: 'POST' }).catch(() => undefined);
}

/** The reader has seen everything up to this message. Whether it was taken shows when the page is read again. */
export function postRead(personId: string, conversationId: string, seq: string) {
  return post(personId, addressOf(conversationId, 'read'), JSON.stringify({ seq }), true);
}
