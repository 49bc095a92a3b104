/** Something that happens at its time; it may add what follows from it. */
export type Happening = { readonly at: Date; readonly run: () => Promise<void> };

/** What has still to happen, in order of time; what was added first goes first at the same moment. */
export class Agenda {
  private readonly ahead: Happening[] = [];

  add(at: Date, run: () => Promise<void>): void {
    const before = this.ahead.findLastIndex((each) => each.at <= at);
    this.ahead.splice(before + 1, 0, { at, run });
  }

  /** Takes the next one out; undefined when nothing is left. */
  next(): Happening | undefined {
    return this.ahead.shift();
  }
}
