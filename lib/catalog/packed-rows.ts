const bar = 124;
const lineEnd = 10;
const zero = 48;
const minus = 45;

/**
 * Reads rows that PostgreSQL packed into one text, cell by cell in their order: cells end at a bar, rows at a line end. A
 * search reads thousands of cells; split into strings they were most of the memory that it used.
 */
export class PackedRows {
  #at = 0;

  constructor(private readonly text: string) {}

  /** Whether another row follows. Asked at the end of one. */
  more(): boolean {
    return this.#at < this.text.length;
  }

  /** The next cell as whole number; null: it is empty. */
  number(): number | null {
    let at = this.#at;
    const { text } = this;
    const negative = text.charCodeAt(at) === minus;
    if (negative) at += 1;
    let value = 0;
    let code = text.charCodeAt(at);
    const from = at;
    while (at < text.length && code !== bar && code !== lineEnd) {
      value = value * 10 + (code - zero);
      at += 1;
      code = text.charCodeAt(at);
    }
    this.#at = at + 1;
    if (at === from) return null;
    return negative ? -value : value;
  }

  /** The next cell as text. */
  word(): string {
    const { text } = this;
    const from = this.#at;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === bar || code === lineEnd) break;
    }
    this.#at = at + 1;
    return text.slice(from, at);
  }
}

const sharedMax = 10_000;

/** Makes what belongs to a text once and hands out the same again: for texts of which there are few, in many rows. */
export function shared<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= sharedMax) made.clear();
    // A copy: a piece of a long text would keep all of that in memory.
    const own = Buffer.from(text).toString();
    const value = make(own);
    made.set(own, value);
    return value;
  };
}
