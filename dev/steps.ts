/** Where steps are told. */
interface Place {
  readonly write: (text: string) => void;
  /** A line can be written anew there. */
  readonly terminal: boolean;
}

const tickMs = 1000;
/** Where nothing can be written anew, one line in so many milliseconds is enough to see that it lives. */
const quietTickMs = 30_000;
const eraseLine = '\r\u001b[K';

/** Tells at the terminal what was done and how long it took, and of what takes long that it is still under way. */
export class Steps {
  readonly #started = performance.now();
  readonly #place: Place;
  /** Since when each step runs that takes long. */
  readonly #long = new Map<string, number>();
  #ticks: ReturnType<typeof setInterval> | undefined;

  constructor(place: Partial<Place> = {}) {
    this.#place = { write: writeOut, terminal: Boolean(process.stdout.isTTY), ...place };
  }

  line(text = ''): void {
    this.#place.write(`${this.#erase()}${text}\n`);
  }

  /**
   * Runs one step and prints '✓ database 0.9 s' when it is done.
   * @param patience for a step that takes long: what is being waited for
   */
  async step<T>(name: string, work: () => Promise<T>, patience?: string): Promise<T> {
    const started = performance.now();
    if (patience) {
      this.line(`… ${patience}`);
      this.#wait(name, started);
    }
    try {
      const result = await work();
      this.#ended(name);
      this.line(`✓ ${name} ${seconds(performance.now() - started)}`);
      return result;
    } finally {
      this.#ended(name);
    }
  }

  skipped(name: string, why: string): void {
    this.line(`✓ ${name} (${why})`);
  }

  elapsed(): string {
    return seconds(performance.now() - this.#started);
  }

  /** Tells no more of what is under way: it is being stopped. */
  hush(): void {
    for (const name of [...this.#long.keys()]) this.#ended(name);
  }

  #wait(name: string, started: number): void {
    this.#long.set(name, started);
    this.#ticks ??= setInterval(() => this.#tick(), this.#place.terminal ? tickMs : quietTickMs);
    this.#ticks.unref();
  }

  #ended(name: string): void {
    if (!this.#long.has(name)) return;
    if (this.#place.terminal) this.#place.write(eraseLine);
    this.#long.delete(name);
    if (this.#long.size > 0) return;
    clearInterval(this.#ticks);
    this.#ticks = undefined;
  }

  #tick(): void {
    const now = performance.now();
    const told = [...this.#long]
      .map(([name, started]) => `${name} ${Math.round((now - started) / 1000)} s`)
      .join(', ');
    this.#place.write(this.#place.terminal ? `${eraseLine}… ${told}` : `… still at it: ${told}\n`);
  }

  /** Takes the line of what is under way off the terminal; the next tick writes it again. */
  #erase(): string {
    return this.#place.terminal && this.#long.size > 0 ? eraseLine : '';
  }
}

/** '0.9 s', '12.4 s', '85 s'. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000;
  return `${value.toFixed(value < 60 ? 1 : 0)} s`;
}

/** A closed terminal or pipe is no reason to leave services behind. */
function writeOut(text: string): void {
  try {
    process.stdout.write(text);
  } catch {
    // Nobody reads any more.
  }
}
