/** Each connection of PostgreSQL keeps every statement that it has prepared: no more than so many different ones. */
const namesMax = 1000;
const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement, so that PostgreSQL reads and plans it once and not at every
 * call: most of what a short statement costs. Empty: it is planned anew each time. That holds for text search
 * (the operator, and the function behind it), where the best plan depends on the words, and once very many different statements have been seen (lists of every
 * length make statements of every length).
 */
export function nameStatement({ sql }: { readonly sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= namesMax || sql.includes('@@') || sql.includes('ts_match_vq')) return '';
  const name = `minnow_${names.size}`;
  names.set(sql, name);
  return name;
}
