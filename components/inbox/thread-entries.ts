import type { ThreadMessage } from '@/lib/inbox/views';
import { dayKey, dayText } from './inbox-words';
import type { Waiting } from './outbox';

/** What was known and what has come, each once, oldest first. */
export function mergeMessages(
  known: readonly ThreadMessage[],
  come: readonly ThreadMessage[],
): readonly ThreadMessage[] {
  const byId = new Map(known.map((each) => [each.id, each]));
  const before = byId.size;
  for (const each of come) byId.set(each.id, each);
  const first = known[0];
  const newest = known.at(-1);
  if (byId.size === before && before > 0) return known;
  // So much has come that some of it was left out between: what is known from before would hide the gap.
  const oldest = come[0];
  const joins = come.some((each) => known.some(({ id }) => id === each.id));
  const later = newest && oldest && BigInt(oldest.seq) > BigInt(newest.seq);
  if (first && later && !joins && come.length >= 50) return come;
  return [...byId.values()].sort((a, b) => (BigInt(a.seq) < BigInt(b.seq) ? -1 : 1));
}

/** A message as it stands in the thread: one that is there, or one of one's own on its way. */
export interface ShownMessage {
  /** The same before and after it was confirmed, so that nobody hears it twice. */
  key: string;
  id: string | null;
  mine: boolean;
  text: string;
  at: Date;
  files: ThreadMessage['files'];
  order: ThreadMessage['order'];
  gig: ThreadMessage['gig'];
  offerId: string | null;
  /** Still on its way. */
  waiting: Waiting | null;
  /** Begins and ends what one person said in one go. */
  first: boolean;
  last: boolean;
  /** The other one has seen everything up to this one. */
  seen: boolean;
}

export type ThreadEntry =
  | { kind: 'day'; key: string; text: string }
  | { kind: 'new'; key: string }
  | { kind: 'message'; key: string; message: ShownMessage };

/** Messages that follow each other within so much time are said in one go. */
const oneGoMs = 5 * 60_000;

interface Telling {
  messages: readonly ThreadMessage[];
  waiting: readonly Waiting[];
  /** `seq` up to which the other one has read. */
  readByOther: string;
  /** `seq` up to which the reader had read when the page was opened. */
  readBefore: string;
  now: Date;
  timeZone: string;
}

const shown = (message: ThreadMessage): Omit<ShownMessage, 'first' | 'last' | 'seen'> => ({
  ...message,
  key: message.key ?? message.id,
  waiting: null,
});

/** Written after everything that is there, whatever the browser's own clock says. */
const onItsWay = (
  waiting: Waiting,
  newest: Date | undefined,
): Omit<ShownMessage, 'first' | 'last' | 'seen'> => ({
  key: waiting.key,
  id: null,
  mine: true,
  text: waiting.text,
  at: new Date(Math.max(waiting.at, newest?.getTime() ?? 0)),
  files: waiting.files,
  order: null,
  gig: waiting.gig ?? null,
  offerId: null,
  waiting,
});

/** The thread as it is read: days, where the new ones begin, and messages in goes. */
export function threadEntries(telling: Telling): ThreadEntry[] {
  const { messages, now, timeZone } = telling;
  const keys = new Set(messages.flatMap(({ key }) => key ?? []));
  const seenId = messages.findLast(
    ({ mine, seq }) => mine && BigInt(seq) <= BigInt(telling.readByOther),
  )?.id;
  const newId = messages.find(
    ({ mine, seq }) => !mine && BigInt(seq) > BigInt(telling.readBefore),
  )?.id;
  const all = [
    ...messages.map(shown),
    ...telling.waiting
      .filter(({ key }) => !keys.has(key))
      .map((each) => onItsWay(each, messages.at(-1)?.at)),
  ];
  const day = ({ at }: { at: Date }) => dayKey(at, timeZone);
  const joins = (a: (typeof all)[number] | undefined, b: (typeof all)[number] | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.mine === b.mine &&
    a.order?.number === b.order?.number &&
    a.gig?.title === b.gig?.title &&
    b.id !== newId &&
    day(a) === day(b) &&
    b.at.getTime() - a.at.getTime() < oneGoMs;
  return all.flatMap((each, index): ThreadEntry[] => {
    const [before, after] = [all[index - 1], all[index + 1]];
    const entries: ThreadEntry[] = [];
    if (!before || day(before) !== day(each))
      entries.push({ kind: 'day', key: `day-${day(each)}`, text: dayText(each.at, now, timeZone) });
    if (each.id !== null && each.id === newId) entries.push({ kind: 'new', key: 'new' });
    const message = {
      ...each,
      first: !joins(before, each),
      last: !joins(each, after),
      seen: each.id !== null && each.id === seenId,
    };
    return [...entries, { kind: 'message', key: each.key, message }];
  });
}
