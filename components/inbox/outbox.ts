'use client';

import type { AboutGig, MessageFile } from '@/lib/inbox/views';
import { postMessage } from './post-message';

/** A message that its writer has sent and the marketplace has not confirmed yet. */
export interface Waiting {
  /** Sent again and again under this key it is one message. */
  key: string;
  conversationId: string;
  text: string;
  /** Uploaded already. */
  files: readonly MessageFile[];
  /** The gig that it is about; not in what an earlier version has left. */
  gig?: AboutGig | null;
  /** The sender has read the warning. */
  anyway: boolean;
  /** Drafts that it was: they go with it. */
  knownDrafts?: readonly string[];
  /** When it was sent, by the clock of this browser. */
  at: number;
  /** `waiting`: the line, the marketplace or its writer is away, it is tried again by itself. `sent`: confirmed, and not yet in the list. */
  state: 'sending' | 'waiting' | 'failed' | 'sent';
  /** Why it failed. */
  refusal?: string;
}

// The store of this page: what waits is kept in localStorage too, so that closing the page loses nothing.

const none: readonly Waiting[] = [];
let owner = '';
let all: readonly Waiting[] = none;
const listeners = new Set<() => void>();
const nameOf = (personId: string) => `minnow_outbox:${personId}`;

function change(next: readonly Waiting[]): void {
  all = next;
  try {
    const kept = all.filter(({ state }) => state !== 'sent');
    if (kept.length > 0) localStorage.setItem(nameOf(owner), JSON.stringify(kept));
    else localStorage.removeItem(nameOf(owner));
  } catch {
    // No room, or none allowed: it is still sent, as long as the page is open.
  }
  for (const listener of listeners) listener();
}

const update = (key: string, news: Partial<Waiting>) =>
  change(all.map((each) => (each.key === key ? { ...each, ...news } : each)));

function isWaiting(value: unknown): value is Waiting {
  const { key, conversationId, text, files } = (value ?? {}) as Partial<Waiting>;
  return (
    [key, conversationId, text].every((each) => typeof each === 'string') && Array.isArray(files)
  );
}

/** Messages as they are kept; anything odd is dropped. */
function parse(text: string | null): readonly Waiting[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isWaiting) : none;
  } catch {
    return none;
  }
}

/** What an earlier page of this person has left. */
function load(personId: string): readonly Waiting[] {
  try {
    return parse(localStorage.getItem(nameOf(personId))).map((each) =>
      each.state === 'failed' ? each : { ...each, state: 'waiting' },
    );
  } catch {
    return none;
  }
}

let running = false;
/** The key of the one whose answer is awaited. */
let posting = '';
let pause = 1000;
let timer: ReturnType<typeof setTimeout> | undefined;
const pauseMax = 30_000;

function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), pause);
  pause = Math.min(pauseMax, pause * 2);
}

/**
 * Sends what waits, one after the other, so that messages keep their order. Where the line is away, or its
 * writer is not signed in at this browser, it stops and tries again later; what is refused is marked and left to its writer.
 */
async function flush(): Promise<void> {
  if (running) return;
  running = true;
  clearTimeout(timer);
  try {
    for (;;) {
      const next = all.find(({ state }) => state === 'sending' || state === 'waiting');
      if (!next) return;
      posting = next.key;
      const outcome = await postMessage(owner, next);
      if (outcome.kind === 'away' || outcome.kind === 'notHere') {
        for (const { key, state } of all)
          if (state === 'sending') update(key, { state: 'waiting' });
        return later();
      }
      pause = 1000;
      if (outcome.kind === 'sent') update(next.key, { state: 'sent' });
      else update(next.key, { state: 'failed', refusal: outcome.message });
    }
  } finally {
    running = false;
    posting = '';
  }
}

/**
 * What another tab has done with the messages that are kept, joined to what this one knows. What it took out is not sent by
 * this one: it was sent there, or is not wanted any more; what was refused there is not tried again here.
 */
function joined(before: readonly Waiting[], kept: readonly Waiting[]): readonly Waiting[] {
  const now = new Map(kept.map((each) => [each.key, each]));
  const gone = new Set(before.map(({ key }) => key).filter((key) => !now.has(key)));
  const own = all.filter(({ key, state }) => state === 'sent' || key === posting || !gone.has(key));
  const refused = (each: Waiting) =>
    each.state === 'waiting' && now.get(each.key)?.state === 'failed';
  const known = new Set(all.map(({ key }) => key));
  return [
    ...own.map((each) => (refused(each) ? (now.get(each.key) ?? each) : each)),
    ...kept.filter(({ key }) => !known.has(key)),
  ];
}

/** The outbox of the person whose pages these are. */
export const outbox = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  read: () => all,
  readOnServer: () => none,

  /** Takes up what an earlier page has left, and follows the line and the other tabs. Returns how to stop. */
  open(personId: string) {
    if (owner !== personId) {
      owner = personId;
      change(load(personId));
    }
    const again = () => {
      pause = 1000;
      void flush();
    };
    const elsewhere = (event: StorageEvent) => {
      if (event.key !== nameOf(personId)) return;
      all = joined(parse(event.oldValue), load(personId));
      for (const listener of listeners) listener();
    };
    again();
    window.addEventListener('online', again);
    window.addEventListener('storage', elsewhere);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('storage', elsewhere);
    };
  },

  send(message: Omit<Waiting, 'state'>): void {
    change([...all, { ...message, state: 'sending' }]);
    void flush();
  },

  /** Tries one again that has failed; with `anyway` its writer has read the warning. */
  again(key: string, anyway = false): void {
    const one = all.find((each) => each.key === key);
    if (one) update(key, { state: 'sending', anyway: one.anyway || anyway, refusal: undefined });
    void flush();
  },

  /** Takes it out: it stands in the list now, or its writer wants it gone. */
  remove(keys: readonly string[]): void {
    if (all.some(({ key }) => keys.includes(key)))
      change(all.filter(({ key }) => !keys.includes(key)));
  },
};

/** A key for a message; also where the page came without encryption and `randomUUID` is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end))
    .join('-');
}
