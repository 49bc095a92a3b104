/** What one load came to. */
export interface Figures {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** All that was done, before the clock started too: what the CPU time is divided by. */
  readonly served: number;
}

/** How hard and how long: `warmUpSeconds` run first and are not counted. */
export interface Load {
  readonly atOnce: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/**
 * Keeps times while a load runs: what ended inside the window counts, whenever it began, so that the edges neither
 * flatter nor punish what is slow.
 */
export class Stopwatch {
  readonly #times: number[] = [];
  readonly #from: number;
  readonly #to: number;
  #served = 0;

  constructor(readonly load: Load) {
    this.#from = performance.now() + load.warmUpSeconds * 1000;
    this.#to = this.#from + load.seconds * 1000;
  }

  get isOver(): boolean {
    return performance.now() >= this.#to;
  }

  ended(milliseconds: number): void {
    const at = performance.now();
    this.#served += 1;
    if (at >= this.#from && at < this.#to) this.#times.push(milliseconds);
  }

  figures(): Figures {
    return Stopwatch.figuresOf([this]);
  }

  /** Of several stretches of the same load, as if they were one. */
  static figuresOf(watches: readonly Stopwatch[]): Figures {
    const times = watches.flatMap((watch) => watch.#times);
    const seconds = watches.reduce((sum, { load }) => sum + load.seconds, 0);
    return {
      perSecond: times.length / seconds,
      p50Ms: percentile(times, 50),
      p95Ms: percentile(times, 95),
      p99Ms: percentile(times, 99),
      served: watches.reduce((sum, watch) => sum + watch.#served, 0),
    };
  }
}

/** The smallest value that so many per cent do not exceed; NaN of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

/** Does one thing over and over in `atOnce` lanes until the time is over. */
export async function hammer(load: Load, once: (lane: number) => Promise<void>): Promise<Figures> {
  const watch = new Stopwatch(load);
  const lane = async (_: unknown, number: number) => {
    while (!watch.isOver) {
      const from = performance.now();
      await once(number);
      watch.ended(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: load.atOnce }, lane));
  return watch.figures();
}
