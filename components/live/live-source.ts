import type { Heard } from './heard';

export interface Source {
  /** Signed in no more, or as somebody else. */
  readonly onGone: () => void;
  readonly onWord: (id: string | undefined, word: Heard) => void;
  /** Nothing happened up to here. */
  readonly onBeat: (id: string) => void;
  /** Where to go on. */
  readonly after: () => string;
  readonly person: string;
}

/** A stream says something every 15 seconds. */
const deafMs = 40_000;
const firstBeatMs = 10_000;
const failuresMax = 3;
/** Without a stream; a page that nobody looks at asks less often. And when the stream is tried again. */
const pollMs = 4000;
const hiddenPollMs = 30_000;
const pollingMs = 60_000;

const address = (path: string, { person, after }: Source): string =>
  `${path}?${new URLSearchParams({ for: person, after: after() })}`;

/** Asked too often: not before this time is over. */
export class AskedTooOften extends Error {
  constructor(readonly waitMs: number) {
    super(`What happened can be asked again in ${waitMs / 1000} seconds.`);
  }
}

/**
 * Asks once what has happened; answers whether there was something, and throws when nothing was answered: `AskedTooOften`
 * when that is why.
 */
export async function askOnce(source: Source): Promise<boolean> {
  const answer = await fetch(address('/api/live/poll', source), { cache: 'no-store' });
  if (answer.status === 401) source.onGone();
  if (answer.status === 429)
    throw new AskedTooOften(1000 * (Number(answer.headers.get('Retry-After')) || 60));
  if (!answer.ok) throw new Error(`What happened could not be asked: ${answer.status}.`);
  const { after, words } = (await answer.json()) as {
    after: string;
    words: { id: string; word: Heard }[];
  };
  for (const { id, word } of words) source.onWord(id, word);
  source.onBeat(after);
  return words.length > 0;
}

/** Follows the stream until `signal` says so; where none comes through, asks every few seconds. */
export async function follow(source: Source, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await stream(source, signal);
    const until = performance.now() + pollingMs;
    while (!signal.aborted && performance.now() < until) {
      const refused = await askOnce(source).then(
        () => null,
        (error: unknown) => error,
      );
      await pause(waitMs(document.visibilityState === 'visible', refused), signal);
    }
  }
}

/** How long until it is asked again, after an answer or after what went wrong instead. */
export const waitMs = (isVisible: boolean, refused: unknown): number =>
  Math.max(
    isVisible ? pollMs : hiddenPollMs,
    refused instanceof AskedTooOften ? refused.waitMs : 0,
  );

/** Ends when the stream has failed several times, one after the other. */
function stream(source: Source, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let failures = 0;
    let events: EventSource | undefined;
    let patience: ReturnType<typeof setTimeout> | undefined;
    const close = () => {
      clearTimeout(patience);
      events?.close();
    };
    const wait = (ms: number) => {
      clearTimeout(patience);
      patience = setTimeout(fail, ms);
    };
    const end = () => {
      close();
      signal.removeEventListener('abort', end);
      resolve();
    };
    function fail() {
      close();
      failures += 1;
      if (failures >= failuresMax) end();
      else patience = setTimeout(open, 1000 * failures);
    }
    function open() {
      events = new EventSource(address('/api/live', source));
      wait(firstBeatMs);
      events.onmessage = ({ data, lastEventId }) => {
        const word = JSON.parse(data) as Heard;
        source.onWord(isKept(word) ? lastEventId : undefined, word);
      };
      events.addEventListener('beat', ({ lastEventId }) => {
        failures = 0;
        wait(deafMs);
        source.onBeat(lastEventId);
      });
      events.onerror = fail;
    }
    signal.addEventListener('abort', end);
    open();
  });
}

/** What passes has no id of its own; the browser names the one before it. */
const isKept = ({ kind }: Heard): boolean => kind !== 'typing' && kind !== 'reset';

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
