import { type Paper, type Type, type } from './paper';

export interface PaperColumn {
  readonly label: string;
  /** Its part of the whole width. */
  readonly share: number;
  /** Figures stand at the end. */
  readonly end?: boolean;
}

export type PaperCell = string | { readonly text: string; readonly link: string };

export interface PaperRow {
  readonly cells: readonly PaperCell[];
  /** Sums stand out. */
  readonly strong?: boolean;
}

const gap = 10;
const pad = 5;

const textOf = (cell: PaperCell): string => (typeof cell === 'string' ? cell : cell.text);

type Place = { x: number; width: number; end: boolean };

function placesOf(paper: Paper, columns: readonly PaperColumn[]): Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const room = paper.width - gap * (columns.length - 1);
  let x = paper.left;
  return columns.map(({ share, end = false }) => {
    const place = { x, width: (room * share) / whole, end };
    x += place.width + gap;
    return place;
  });
}

const heightOf = (paper: Paper, texts: readonly string[], places: readonly Place[], look: Type) =>
  Math.max(...places.map(({ width }, index) => paper.heightOf(texts[index] ?? '', look, width)));

/** The labels again at the head of a further page: for the eye, they have been read out once. */
function repeatHead(paper: Paper, columns: readonly PaperColumn[], places: readonly Place[]): void {
  const height = heightOf(
    paper,
    columns.map(({ label }) => label),
    places,
    type.small,
  );
  paper.aside(() =>
    columns.forEach(({ label }, index) => {
      const place = places[index];
      paper.doc.font(type.small.font).fontSize(type.small.size).fillColor(type.small.colour);
      if (place)
        paper.doc.text(label, place.x, paper.y, {
          width: place.width,
          align: place.end ? 'right' : 'left',
        });
    }),
  );
  paper.y += height + pad;
  paper.rule();
  paper.y += pad;
}

/** A table that goes on over pages, a row never torn apart, the head on each. */
export function paperTable(
  paper: Paper,
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
): void {
  const places = placesOf(paper, columns);
  const table = paper.part('Table');
  const write = (cells: readonly PaperCell[], tag: 'TH' | 'TD', look: Type): void => {
    const height = heightOf(paper, cells.map(textOf), places, look);
    if (paper.room(height + 2 * pad) && tag === 'TD') repeatHead(paper, columns, places);
    const row = paper.part('TR', table);
    cells.forEach((cell, index) => {
      const place = places[index];
      if (!place) return;
      const element = paper.part(tag, row, tag === 'TH' ? 'Column' : undefined);
      const link = typeof cell === 'string' ? {} : { link: cell.link };
      paper.put(element, textOf(cell), look, { ...place, ...link });
      element.end();
    });
    row.end();
    paper.y += height + pad;
    paper.rule();
    paper.y += pad;
  };
  write(
    columns.map(({ label }) => label),
    'TH',
    type.small,
  );
  for (const { cells, strong } of rows) write(cells, 'TD', strong ? type.strong : type.text);
  table.end();
  paper.y += 8;
}

/** Facts with their names, one under the other, on the left part of the sheet. */
export function paperFacts(paper: Paper, facts: readonly (readonly [string, string])[]): void {
  const names = 118;
  const list = paper.part('L');
  for (const [name, value] of facts) {
    const width = paper.width - names - gap;
    const height = paper.heightOf(value, type.text, width);
    paper.room(height + 3);
    const item = paper.part('LI', list);
    const label = paper.part('Lbl', item);
    paper.put(label, name, type.small, { width: names, y: paper.y + 1 });
    label.end();
    const body = paper.part('LBody', item);
    paper.put(body, value, type.text, { x: paper.left + names + gap, width });
    body.end();
    item.end();
    paper.y += height + 3;
  }
  list.end();
  paper.y += 14;
}
