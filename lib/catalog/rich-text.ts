/** A piece of a line. Nothing else exists: no links, no pictures, no HTML. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'bold'; readonly children: readonly Inline[] }
  | { readonly kind: 'italic'; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };

const headingMark = /^#{1,4}\s+(?=\S)/;
const bulletMark = /^[-*•]\s+(?=\S)/;
const numberMark = /^\d{1,3}[.)]\s+(?=\S)/;

type LineKind = 'blank' | 'heading' | 'bullet' | 'number' | 'text';

function lineKind(line: string): LineKind {
  if (line === '') return 'blank';
  if (headingMark.test(line)) return 'heading';
  if (bulletMark.test(line)) return 'bullet';
  return numberMark.test(line) ? 'number' : 'text';
}

/**
 * Reads the small form in which sellers write: blank lines part paragraphs, `## ` heads, `- ` and `1. ` list,
 * `**bold**` and `*italic*`. Every text is a valid one: what is no mark is shown as it stands.
 */
export function parseRichText(source: string): Block[] {
  const lines = source.split('\n').map((line) => line.trim());
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const kind = lineKind(lines[at] ?? '');
    let end = at + 1;
    if (kind === 'bullet' || kind === 'number' || kind === 'text')
      while (end < lines.length && lineKind(lines[end] ?? '') === kind) end++;
    const own = lines.slice(at, end);
    if (kind === 'heading')
      blocks.push({ kind, children: inlines((own[0] ?? '').replace(headingMark, '')) });
    else if (kind === 'bullet') blocks.push(list(own, bulletMark, false));
    else if (kind === 'number') blocks.push(list(own, numberMark, true));
    else if (kind === 'text') blocks.push({ kind: 'paragraph', children: inlines(own.join('\n')) });
    at = end;
  }
  return blocks;
}

const list = (lines: readonly string[], mark: RegExp, ordered: boolean): Block => ({
  kind: 'list',
  ordered,
  items: lines.map((line) => inlines(line.replace(mark, ''))),
});

/** A pair of marks around text that neither begins nor ends with a blank. Never nests itself. */
const pair = /\*\*(?=\S)([^\n]*?\S)\*\*|\*(?=[^\s*])([^\n*]*[^\s*])\*/;

function inlines(text: string, insideBold = false): Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  for (let match = pair.exec(rest); match; match = pair.exec(rest)) {
    addText(parts, rest.slice(0, match.index));
    const [whole, bold, italic] = match;
    if (bold !== undefined && !insideBold)
      parts.push({ kind: 'bold', children: inlines(bold, true) });
    else if (italic !== undefined) parts.push({ kind: 'italic', children: plain(italic) });
    else addText(parts, whole);
    rest = rest.slice(match.index + whole.length);
  }
  addText(parts, rest);
  return parts;
}

function plain(text: string): Inline[] {
  const parts: Inline[] = [];
  addText(parts, text);
  return parts;
}

function addText(parts: Inline[], text: string): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) parts.push({ kind: 'break' });
    if (line) parts.push({ kind: 'text', text: line });
  });
}

const inlineText = (children: readonly Inline[]): string =>
  children
    .map((child) => {
      if (child.kind === 'text') return child.text;
      return child.kind === 'break' ? '\n' : inlineText(child.children);
    })
    .join('');

/** The text that a reader sees, without marks; blocks on lines of their own. */
export function visibleText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'list' ? block.items.map(inlineText).join('\n') : inlineText(block.children),
    )
    .join('\n');
}

/** How many characters a reader sees, as people count them. */
export const visibleLength = (source: string): number =>
  [...visibleText(parseRichText(source))].length;
