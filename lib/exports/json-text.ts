const plain = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value;

/** Rows as the text of one JSON array, piece by piece. */
export async function* jsonText(rows: AsyncIterable<object>): AsyncGenerator<string> {
  let first = true;
  for await (const row of rows) {
    yield `${first ? '[\n' : ',\n'}${JSON.stringify(row, plain, 2)}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}
