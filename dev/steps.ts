/** Tells at the terminal what was done and how long it took. */
export class Steps {
  readonly #started = performance.now();

  constructor(readonly write: (text: string) => void = writeOut) {}

  line(text = ''): void {
    this.write(`${text}\n`);
  }

  /**
   * Runs one step and prints '✓ database 0.9 s' when it is done.
   * @param patience for a step that takes long: what is being waited for
   */
  async step<T>(name: string, work: () => Promise<T>, patience?: string): Promise<T> {
    if (patience) this.line(`… ${patience}`);
    const started = performance.now();
    const result = await work();
    this.line(`✓ ${name} ${seconds(performance.now() - started)}`);
    return result;
  }

  skipped(name: string, why: string): void {
    this.line(`✓ ${name} (${why})`);
  }

  elapsed(): string {
    return seconds(performance.now() - this.#started);
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
