/** One word, literal or sign of a declaration file; comments and white space are gone. */
const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'((?:[^'\\]|\\.)*)'|[A-Za-z_$][\w$]*|-?\d+(?:\.\d+)?|=>|\.\.\.|[{}()[\]<>|&;:,.?=*]/g;

/** Splits a `.d.ts` text into tokens. String literals keep their leading quote, so that `'a'` is not the name `a`. */
export function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    if (token.startsWith('/*') || token.startsWith('//')) continue;
    tokens.push(match[1] === undefined ? token : `'${match[1]}`);
  }
  return tokens;
}

/** A place in a list of tokens, with the few moves a reader needs. */
export class Cursor {
  private at = 0;

  constructor(private readonly tokens: string[]) {}

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): string {
    return this.tokens[this.at + ahead] ?? '';
  }

  next(): string {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  /** Steps over the token if it is the one named. */
  take(token: string): boolean {
    if (this.peek() !== token) return false;
    this.at += 1;
    return true;
  }

  /** Steps to after the bracket that closes the one just opened. */
  skipBracket(open: string, close: string): void {
    let depth = 1;
    while (depth > 0 && !this.done) {
      const token = this.next();
      if (token === open) depth += 1;
      if (token === close) depth -= 1;
    }
  }

  /** Steps over a statement that does not matter: to its `;`, or past its block. */
  skipStatement(): void {
    while (!this.done) {
      const token = this.next();
      if (token === ';') return;
      if (token === '{') {
        this.skipBracket('{', '}');
        this.take(';');
        return;
      }
    }
  }
}
