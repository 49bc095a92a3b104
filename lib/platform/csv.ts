/** A cell: text of any kind, or a figure written out (`-12.50`), which programs may add up. */
export type CsvCell = string | { readonly figure: string };

/** What a spreadsheet takes for the beginning of a formula, full-width forms too; some drop blanks before it. */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const figure = /^-?\d+(?:\.\d+)?$/;

function written(cell: CsvCell): string {
  if (typeof cell !== 'string') {
    if (!figure.test(cell.figure)) throw new RangeError(`not a figure: ${cell.figure}`);
    return cell.figure;
  }
  // The apostrophe makes the cell a text: nobody's name or title runs as a formula on another's machine.
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a file that spreadsheets open (RFC 4180): UTF-8 with its mark, lines end in CRLF. Texts are quoted where they
 * have to be and never run as formulas. Throws for a figure that is none.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}
