import { isAfter, type LiveCursor } from './live-cursor';
import type { LiveNow } from './live-word';
import { log } from './log';
import { type LiveReading, type LiveRow, readLive, rowsAfter } from './read-live';

/** What one open stream does with what it is given. */
export interface LiveEars {
  readonly onWords: (rows: readonly LiveRow[]) => void;
  readonly onNow: (word: LiveNow) => void;
  /** Nothing has happened, and everything works. `cursor`: so far has been looked. */
  readonly onBeat: (cursor: LiveCursor) => void;
  /** The session is over, or the process ends. */
  readonly onEnd: () => void;
}

export interface LiveStream {
  readonly personId: string;
  readonly sessionVersion: number;
  cursor: LiveCursor;
  readonly ears: LiveEars;
}

/** When a transaction that is under way holds words back, and when it has for longer than a second. */
const heldMs = 50;
const longHeldMs = 500;
/** After the database could not be asked. */
const faultMs = 500;

type Streams = ReadonlyMap<string, ReadonlySet<LiveStream>>;

/** Reads for the people who were poked, one statement at a time for all of them together, and gives it to their streams. */
export class LiveReader {
  readonly #streams: Streams;
  readonly #poked = new Set<string>();
  #isReading = false;
  #heldSinceMs = 0;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  /** There may be something new for these people. */
  poke(personIds: Iterable<string>): void {
    for (const id of personIds) if (this.#streams.has(id)) this.#poked.add(id);
    if (this.#poked.size > 0 && !this.#isReading) void this.#readAll();
  }

  async #readAll(): Promise<void> {
    this.#isReading = true;
    while (this.#poked.size > 0) {
      const people = [...this.#poked];
      this.#poked.clear();
      try {
        this.#handOut(people, await readLive(this.#cursors(people)));
      } catch (error) {
        log.warn({ err: error }, 'what open pages should hear could not be read; trying again');
        this.#later(people, faultMs);
        break;
      }
    }
    this.#isReading = false;
  }

  /** Where the one of a person's streams stands that has heard least. */
  #cursors(people: readonly string[]): Map<string, LiveCursor> {
    const cursors = new Map<string, LiveCursor>();
    for (const person of people)
      for (const { cursor } of this.#streams.get(person) ?? []) {
        const least = cursors.get(person);
        if (!least || isAfter(least, cursor)) cursors.set(person, cursor);
      }
    return cursors;
  }

  #handOut(people: readonly string[], reading: LiveReading): void {
    const held: string[] = [];
    for (const person of people) {
      const { rows, rest } = reading.people.get(person) ?? { rows: [], rest: 'none' };
      const end = rest === 'more' ? rows.at(-1)?.cursor : reading.edge;
      for (const stream of [...(this.#streams.get(person) ?? [])]) {
        if (reading.isLost(stream.cursor)) {
          stream.cursor = reading.edge;
          stream.ears.onNow({ kind: 'reset' });
          stream.ears.onBeat(stream.cursor);
          continue;
        }
        const news = rowsAfter(rows, stream.cursor);
        const last = news.at(-1)?.cursor;
        if (last) stream.cursor = last;
        if (end && isAfter(end, stream.cursor)) stream.cursor = end;
        if (news.length > 0) stream.ears.onWords(news);
      }
      if (rest === 'more') this.#poked.add(person);
      if (rest === 'held') held.push(person);
    }
    this.#lookAgain(held);
  }

  #lookAgain(held: readonly string[]): void {
    if (held.length === 0) {
      this.#heldSinceMs = 0;
      return;
    }
    this.#heldSinceMs ||= performance.now();
    const isLong = performance.now() - this.#heldSinceMs > 1000;
    this.#later(held, isLong ? longHeldMs : heldMs);
  }

  #later(people: readonly string[], afterMs: number): void {
    setTimeout(() => this.poke(people), afterMs).unref();
  }
}
