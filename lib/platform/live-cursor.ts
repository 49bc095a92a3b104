/** Up to where somebody has heard: a transaction, and a row of it. */
export type LiveCursor = { readonly xact: bigint; readonly id: bigint };

/** Is the one further than the other? */
export const isAfter = (one: LiveCursor, other: LiveCursor): boolean =>
  one.xact > other.xact || (one.xact === other.xact && one.id > other.id);

/** Does what was read at the one hold what was said at the other? Not known where either is none. */
export function isRead(at: string | undefined, said: string | undefined): boolean {
  const [read, word] = [readCursor(at), readCursor(said)];
  return read !== undefined && word !== undefined && !isAfter(word, read);
}

/** As it travels: `754-12`. */
export const cursorText = ({ xact, id }: LiveCursor): string => `${xact}-${id}`;

/** What a browser hands back; undefined for what is none. */
export function readCursor(text: string | null | undefined): LiveCursor | undefined {
  const [, xact, id] = /^(\d{1,18})-(\d{1,18})$/.exec(text ?? '') ?? [];
  return xact && id ? { xact: BigInt(xact), id: BigInt(id) } : undefined;
}
