import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Column<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and money stand at the end, in figures of equal width. */
  align?: 'start' | 'end';
  /** Names the row: a heading cell, and the head of the card on a phone. */
  heading?: boolean;
  /** Where to leave the label away in the card: for actions. */
  bare?: boolean;
  /** Leaves a cell out of the card, where it would only say that there is nothing. */
  skip?: (row: Row) => boolean;
}

interface DataTableProps<Row> {
  /** Says what the table holds; read out, and shown when `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: ReadonlyArray<Column<Row>>;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Stands in place of the rows when there are none. */
  empty?: ReactNode;
}

// Written out, because changing `display` takes the roles of a table away in some browsers.
const role = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** A table that becomes a list of cards on a phone. */
export function DataTable<Row>({
  caption,
  showCaption,
  columns,
  rows,
  rowKey,
  empty,
}: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table {...role.table} className="w-full border-collapse text-left max-md:block">
      <caption
        className={showCaption ? 'pb-3 text-left font-display font-semibold text-lg' : 'sr-only'}
      >
        {caption}
      </caption>
      <thead {...role.rowgroup} className="max-md:sr-only">
        <tr {...role.row} className="border-line border-b">
          {columns.map((column) => (
            <th
              key={column.key}
              {...role.columnheader}
              scope="col"
              className={classNames(
                'px-3 py-2.5 font-semibold text-muted text-xs first:pl-0 last:pr-0',
                column.align === 'end' && 'text-right',
              )}
            >
              {column.bare ? <span className="sr-only">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role.rowgroup} className="max-md:grid max-md:gap-3">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            {...role.row}
            className="max-md:card border-line border-b max-md:block max-md:px-4 max-md:py-3"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const end = column.align === 'end' && 'tabular md:text-right';
  const desk = 'md:px-3 md:py-3 md:first:pl-0 md:last:pr-0';
  if (column.heading) {
    return (
      <th
        {...role.rowheader}
        scope="row"
        className={classNames('font-semibold max-md:block max-md:pb-1.5', desk, end)}
      >
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      {...role.cell}
      className={classNames(
        column.skip?.(row) && 'max-md:hidden!',
        'max-md:flex max-md:items-baseline max-md:justify-between max-md:gap-4 max-md:py-1',
        desk,
        end,
      )}
    >
      {!column.bare && (
        <span aria-hidden="true" className="shrink-0 text-muted text-sm md:hidden">
          {column.label}
        </span>
      )}
      <div className={classNames('min-w-0', !column.bare && 'max-md:text-right')}>
        {column.cell(row)}
      </div>
    </td>
  );
}
