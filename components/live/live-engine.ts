import { isAfter, readCursor } from '@/lib/platform/live-cursor';
import { type Heard, hear } from './heard';
import { AskedTooOften, askOnce, follow, type Source } from './live-source';

/** What the tab that holds the stream passes to the others of this browser. */
type Passed = { readonly id: string | undefined; readonly word?: Heard };

/** A tab that has heard nothing for so long takes the stream over; woken, it asks at most every few seconds. */
const deafMs = 45_000;
const askAgainMs = 5000;
const lookMs = 10_000;

const isSignedIn = (): boolean => /(^|; )minnow_in=1/.test(document.cookie);

const isLater = (id: string, than: string): boolean => {
  const [one, other] = [readCursor(id), readCursor(than)];
  return one !== undefined && (other === undefined || isAfter(one, other));
};

/**
 * Hears what happens for one signed-in person, in this tab: one of the browser's tabs holds the stream and passes every
 * word on, because a browser opens only six connections to a host over HTTP/1.1. Each tab knows up to where it has heard,
 * so that whichever takes over goes on from there.
 */
class LiveTab {
  #after: string;
  readonly #person: string;
  readonly #hadMarker = isSignedIn();
  #channel: BroadcastChannel | undefined;
  #stop = new AbortController();
  /** Ends this tab's turn at the stream, or its waiting for one. */
  #turn: AbortController | undefined;
  #isLeading = false;
  #heardMs = performance.now();
  #askedMs = -askAgainMs;
  /** Asked too often: not before then. */
  #restMs = 0;
  /** What comes while this tab asks for what it missed waits for the answer, which goes before it. */
  #waiting: Passed[] | undefined;

  constructor(person: string, after: string) {
    this.#person = person;
    this.#after = after;
  }

  start(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    if (typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel(this.#name());
      this.#channel.onmessage = ({ data }: MessageEvent<Passed>) => this.#takePassed(data);
    }
    const wake = () => void this.#wake();
    for (const event of ['online', 'pageshow']) window.addEventListener(event, wake, { signal });
    document.addEventListener('visibilitychange', wake, { signal });
    const timer = setInterval(() => this.#look(), lookMs);
    signal.addEventListener('abort', () => clearInterval(timer));
    // Another tab may have the stream, and be further than the data of this page.
    this.#waiting = [];
    void this.#queue();
    const join = setTimeout(() => !this.#isLeading && void this.#catchUp(), 300);
    signal.addEventListener('abort', () => clearTimeout(join));
  }

  stop(): void {
    this.#stop.abort();
    this.#turn?.abort();
    this.#turn = undefined;
    this.#isLeading = false;
    this.#channel?.close();
    this.#channel = undefined;
  }

  #name = (): string => `minnow-live ${this.#person}`;

  #source = (): Source => ({
    person: this.#person,
    after: () => this.#after,
    onGone: () => this.stop(),
    onWord: (id, word) => this.#take({ id, word }, true),
    onBeat: (id) => this.#take({ id }, true),
  });

  /** Takes its turn at the stream when no other tab has it, or at once if that one has gone deaf. */
  async #queue(steal = false): Promise<void> {
    const turn = new AbortController();
    this.#turn?.abort();
    this.#turn = turn;
    const options = steal ? { steal } : { signal: turn.signal };
    const lead = () => this.#lead(turn.signal);
    try {
      // Plain http knows no locks: then every tab has a stream of its own.
      await (navigator.locks ? navigator.locks.request(this.#name(), options, lead) : lead());
    } catch {
      // Called off, or taken over by a tab that heard nothing from here.
    }
    if (this.#turn !== turn) return;
    this.#isLeading = false;
    turn.abort();
    if (!this.#stop.signal.aborted) void this.#queue();
  }

  async #lead(signal: AbortSignal): Promise<void> {
    this.#isLeading = true;
    // What was passed on meanwhile is told again by a stream that begins where this tab stands.
    this.#waiting = undefined;
    await follow(this.#source(), signal);
  }

  #takePassed(passed: Passed): void {
    if (this.#waiting) this.#waiting.push(passed);
    else this.#take(passed, false);
  }

  #take({ id, word }: Passed, own: boolean): void {
    this.#heardMs = performance.now();
    if (word?.kind === 'reset') this.#after = id ?? '';
    else if (id !== undefined) {
      if (!isLater(id, this.#after)) return;
      this.#after = id;
    }
    if (own && this.#isLeading) this.#channel?.postMessage({ id, word } satisfies Passed);
    if (word) hear(word, id);
  }

  /** Asks what this tab has missed; answers whether there was something. */
  async #catchUp(): Promise<boolean> {
    this.#askedMs = performance.now();
    this.#waiting ??= [];
    if (this.#askedMs < this.#restMs) return false;
    try {
      const isNews = await askOnce(this.#source());
      const waited = this.#waiting;
      this.#waiting = undefined;
      for (const passed of waited ?? []) this.#take(passed, false);
      return isNews;
    } catch (error) {
      if (error instanceof AskedTooOften) this.#restMs = performance.now() + error.waitMs;
      // What was passed on goes on waiting: taken now, it would hide what came before it.
      return false;
    }
  }

  /** Looked at again, or back on the network: what the stream should have said and did not proves it deaf. */
  async #wake(): Promise<void> {
    if (this.#hadMarker && !isSignedIn()) return this.stop();
    if (document.visibilityState !== 'visible') return;
    if (performance.now() - this.#askedMs < askAgainMs) return;
    if (await this.#catchUp()) this.#revive();
  }

  #look(): void {
    if (this.#hadMarker && !isSignedIn()) this.stop();
    else if (performance.now() - this.#heardMs > deafMs) this.#revive();
    else if (this.#waiting && !this.#isLeading) void this.#catchUp();
  }

  #revive(): void {
    if (this.#stop.signal.aborted) return;
    this.#heardMs = performance.now();
    void this.#queue(navigator.locks !== undefined);
  }
}

let tab: LiveTab | undefined;

/** Begins to hear what happens for this person, until the function that it returns is called. */
export function startLive(person: string, after: string): () => void {
  tab?.stop();
  const started = new LiveTab(person, after);
  tab = started;
  started.start();
  const ended = new AbortController();
  const { signal } = ended;
  // A page that the browser keeps for 'back' must hold neither stream nor lock, and goes on where it was.
  const rest = () => started.stop();
  const goOn = ({ persisted }: PageTransitionEvent) => persisted && started.start();
  window.addEventListener('pagehide', rest, { signal });
  window.addEventListener('pageshow', goOn, { signal });
  return () => {
    ended.abort();
    started.stop();
  };
}
