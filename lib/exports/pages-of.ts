/** A page of rows after the one with this id, oldest first. */
export type ReadPage<Row> = (page: {
  take: number;
  orderBy: { id: 'asc' };
  skip?: number;
  cursor?: { id: string };
}) => Promise<Row[]>;

/** All rows of a question, a page at a time: however many there are, so many are in memory at once. */
export async function* pagesOf<Row extends { readonly id: string }>(
  read: ReadPage<Row>,
  take = 100,
): AsyncGenerator<Row> {
  let last: string | undefined;
  for (;;) {
    const rows = await read({
      take,
      orderBy: { id: 'asc' },
      ...(last ? { cursor: { id: last }, skip: 1 } : {}),
    });
    yield* rows;
    last = rows.at(-1)?.id;
    if (rows.length < take) return;
  }
}
