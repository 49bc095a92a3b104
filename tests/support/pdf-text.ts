/** What a PDF that was written without packing says, as its own content does: line by line, page by page. */
export type PdfText = {
  readonly pages: readonly (readonly string[])[];
  readonly title: string;
  readonly lang: string;
  readonly links: readonly string[];
};

const ascii = (hex: string): string =>
  String.fromCodePoint(...hex.split(/\s+/).map((code) => Number.parseInt(code, 16)));

/** `(text)` of a PDF, in UTF-16 where it begins with its mark. */
function textOf(raw = ''): string {
  const bytes = Buffer.from(raw.replace(/\\([()\\])/g, '$1'), 'latin1');
  return bytes[0] === 0xfe
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

/** What each glyph of a font stands for, by the font's table. */
function lettersOf(objects: ReadonlyMap<string, string>, font: string): string[] {
  const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1] ?? '';
  const ranges = [...(objects.get(table) ?? '').matchAll(/> \[([^\]]*)\]/g)];
  return ranges.flatMap(([, list = '']) =>
    [...list.matchAll(/<([^>]*)>/g)].map(([, codes = '']) => ascii(codes)),
  );
}

function linesOf(content: string, fonts: ReadonlyMap<string, string[]>): string[] {
  return [...content.matchAll(/BT\n[\s\S]*?\/(F\d+) [\d.]+ Tf\n([\s\S]*?)ET/g)].map(
    ([, font = '', show = '']) =>
      [...show.matchAll(/<([0-9a-f]+)>/g)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((glyph) => fonts.get(font)?.[Number.parseInt(glyph, 16)] ?? '\ufffd')
        .join(''),
  );
}

/** Reads back what `Paper` wrote with `compress: false`. Throws when it is no PDF, or has no page. */
export function readPdf(file: Buffer): PdfText {
  const source = file.toString('latin1');
  if (!/^%PDF-1\.\d/.test(source) || !/%%EOF\s*$/.test(source)) throw new Error('not a PDF');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body] as const,
    ),
  );
  const all = [...objects.values()];
  const fonts = new Map(
    all
      .flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)])
      .map(([, name = '', id = '']) => [name, lettersOf(objects, id)] as const),
  );
  const pages = all
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((body) => objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '')
    .map((content) => linesOf(content, fonts));
  if (pages.length === 0) throw new Error('a PDF without a page');
  const info = /\/Info (\d+) 0 R/.exec(source)?.[1] ?? '';
  const titleId = /\/Title (\d+) 0 R/.exec(objects.get(info) ?? '')?.[1] ?? '';
  const title = objects.get(titleId) ?? objects.get(info) ?? '';
  return {
    pages,
    title: textOf(/\(([\s\S]*)\)/.exec(title)?.[1]),
    lang: textOf(/\/Lang \(([\s\S]*?)\)/.exec(source)?.[1]),
    links: [...source.matchAll(/\/URI \(([^)]*)\)/g)].map(([, url = '']) => url),
  };
}
