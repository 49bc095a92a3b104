const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? all);
  });

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

/**
 * Fills in the first form on a page that holds this text, such as a field's name or the words on its button, as a person
 * without JavaScript would: hidden fields as they are, the first of several choices, some words where words are asked for.
 * @throws when there is no such form
 */
export function fillForm(html: string, holds: string): FormData {
  const form = firstForm(html, holds);
  if (!form) throw new Error(`There is no form with '${holds}' on the page.`);
  const filled = new FormData();
  for (const [tag, kind] of form.matchAll(/<(input|textarea)\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    if (!name) continue;
    const type = kind === 'textarea' ? 'textarea' : (attribute(tag, 'type') ?? 'text');
    const value = attribute(tag, 'value') ?? '';
    if (type === 'hidden') filled.append(name, value);
    else if (type === 'textarea' || type === 'text') filled.set(name, 'Green, please.');
    else if ((type === 'radio' || type === 'checkbox') && !filled.has(name))
      filled.set(name, value);
  }
  return filled;
}

function firstForm(html: string, holds: string): string | undefined {
  for (let at = html.indexOf(holds); at >= 0; at = html.indexOf(holds, at + 1)) {
    const from = html.lastIndexOf('<form', at);
    const to = html.indexOf('</form>', from);
    if (from >= 0 && to > at) return html.slice(from, to);
  }
  return undefined;
}

/** Where a page sends its reader on by `<meta http-equiv="refresh">`. */
export function refreshOf(html: string): string | undefined {
  const tag = /<meta\b[^>]*http-equiv="refresh"[^>]*>/.exec(html)?.[0];
  return tag && attribute(tag, 'content')?.split(/;\s*url=/i)[1];
}
