/** The address of an admin's list; what is empty, and the first page, is left out. */
export function listHref(
  base: string,
  query: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const kept = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    if (name === 'page' && value === 1) continue;
    kept.set(name, String(value));
  }
  return kept.size > 0 ? `${base}?${kept}` : base;
}
