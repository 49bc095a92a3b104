import { z } from 'zod';
import { listen } from './listen';
import { LiveReader, type LiveStream } from './live-reader';
import { endedSessions } from './live-sessions';
import { log } from './log';
import { notePresence } from './presence';
import { nowChannel } from './say-now';

const beatMs = 15_000;
/** How often sessions are asked about, presence is written, and what no word was heard of is looked for. */
const roundMs = 25_000;

/**
 * The open streams of one web process, and its one connection that hears what is new. What it hears is only whom something
 * concerns; the words themselves are read from the table, after each stream's cursor.
 */
export class LiveHub {
  readonly #streams = new Map<string, Set<LiveStream>>();
  readonly #reader = new LiveReader(this.#streams);
  /** People who came since presence was last written. */
  readonly #arrived = new Set<string>();
  #timers: NodeJS.Timeout[] = [];

  /** Begins to listen, for as long as the process lives. */
  constructor() {
    listen({
      name: 'minnow web, live',
      channels: ['minnow_live', nowChannel],
      onWord: (payload, channel) =>
        channel === nowChannel ? this.#passNow(payload) : this.#reader.poke([payload]),
      onReady: () => this.#reader.poke(this.#streams.keys()),
    });
  }

  countOf = (personId: string): number => this.#streams.get(personId)?.size ?? 0;

  /** Opens a stream, which is given first what happened since its cursor; returns what closes it. */
  open(stream: LiveStream): () => void {
    const { personId } = stream;
    const streams = this.#streams.get(personId) ?? new Set();
    this.#streams.set(personId, streams.add(stream));
    this.#keepTime();
    stream.ears.onBeat(stream.cursor);
    this.#reader.poke([personId]);
    this.arrive(personId);
    return () => {
      streams.delete(stream);
      if (streams.size === 0 && this.#streams.get(personId) === streams)
        this.#streams.delete(personId);
      if (this.#streams.size === 0) this.#restTimers();
    };
  }

  /** This person is here, with a stream or without one. */
  arrive(personId: string): void {
    if (this.#arrived.size === 0) setTimeout(() => void this.#writeArrived(), 1000).unref();
    this.#arrived.add(personId);
  }

  /** Ends every stream: browsers come back to a process that stays. */
  endAll(): void {
    for (const stream of this.#all()) stream.ears.onEnd();
  }

  #all = (): LiveStream[] => [...this.#streams.values()].flatMap((each) => [...each]);

  #passNow(payload: string): void {
    const said = understood(payload);
    for (const { ears } of this.#streams.get(said?.personId ?? '') ?? [])
      if (said) ears.onNow(said.word);
  }

  #keepTime(): void {
    if (this.#timers.length > 0) return;
    this.#timers = [
      setInterval(() => this.#beat(), beatMs).unref(),
      setInterval(() => void this.#goRound(), roundMs).unref(),
    ];
  }

  #restTimers(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
  }

  #beat(): void {
    for (const { ears, cursor } of this.#all()) ears.onBeat(cursor);
  }

  async #goRound(): Promise<void> {
    const here = [...this.#streams.keys()];
    this.#reader.poke(here);
    try {
      await notePresence(here);
      for (const stream of await endedSessions(this.#all())) stream.ears.onEnd();
    } catch (error) {
      log.warn({ err: error }, 'open streams could not be looked after');
    }
  }

  async #writeArrived(): Promise<void> {
    const arrived = [...this.#arrived];
    this.#arrived.clear();
    await notePresence(arrived).catch((error: unknown) =>
      log.warn({ err: error }, 'it could not be noted who is here'),
    );
  }
}

const passing = z.object({
  personId: z.string(),
  word: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('typing'), conversationId: z.string() }),
    z.object({ kind: z.literal('reset') }),
  ]),
});

/** Undefined for what another version says in words that are unknown here. */
function understood(payload: string): z.infer<typeof passing> | undefined {
  try {
    return passing.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

const kept = globalThis as { minnowLiveHub?: LiveHub | undefined };

/** The one hub of this process, begun at first use. */
export function liveHub(): LiveHub {
  kept.minnowLiveHub ??= new LiveHub();
  return kept.minnowLiveHub;
}

/** Ends the streams of this process, if there are any. */
export const endLiveStreams = (): void => kept.minnowLiveHub?.endAll();
