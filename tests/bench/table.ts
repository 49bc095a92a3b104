import os from 'node:os';
import type { Figures } from './figures';

/** One measured line. A floor belongs to the subject above it and says how much of it that reaches. */
export interface Row extends Figures {
  readonly name: string;
  readonly atOnce: number;
  /** CPU time for each, of all processes that took part but the one that asks. Null where the system does not tell. */
  readonly cpuMs: number | null;
}

export interface Measured {
  readonly subject: Row;
  readonly floors: readonly Row[];
}

const widths = [34, 8, 12, 10, 10, 10, 14];
const heads = ['', 'at once', 'per second', 'p50 ms', 'p95 ms', 'CPU ms', 'of the floor'];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) =>
      index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
    )
    .join('')
    .trimEnd();

/** The head of the table, printed before the first figure is there. */
export function tableHead(): string {
  return line(heads);
}

/** A subject and its floors below it. */
export function tableRows({ subject, floors }: Measured): string {
  return [
    rowLine(subject, ''),
    ...floors.map((floor) =>
      rowLine({ ...floor, name: `  ${floor.name}` }, percentOf(subject, floor)),
    ),
  ].join('\n');
}

/** Those that a shop has itself; who asks, Stripe and the mail server are elsewhere. */
const own: readonly string[] = ['web server', 'worker', 'database'];

/** Which process takes how much CPU time for one of them, the most first. */
export function cpuTable(cpuMsOf: ReadonlyMap<string, number>): string {
  const rows = [...cpuMsOf].sort(([, a], [, b]) => b - a);
  const sumOf = (some: typeof rows) => some.reduce((total, [, ms]) => total + ms, 0);
  const ownRows = rows.filter(([name]) => own.includes(name));
  const sums = [
    ['together', sumOf(rows)],
    ['of that the marketplace', sumOf(ownRows)],
  ] as const;
  const lines = [...rows, ...sums].map(
    ([name, ms]) => `    ${name.padEnd(26)}${number(ms).padStart(8)}`,
  );
  return ['  CPU ms for each order, by process', ...lines].join('\n');
}

const rowLine = (row: Row, ratio: string): string =>
  line([
    row.name,
    String(row.atOnce),
    number(row.perSecond),
    number(row.p50Ms),
    number(row.p95Ms),
    number(row.cpuMs ?? Number.NaN),
    ratio,
  ]);

const percentOf = (subject: Row, floor: Row): string =>
  `${number((100 * subject.perSecond) / floor.perSecond)} %`;

/** Three digits that say something; a dash where nothing was done in the time. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** What the figures were measured on. */
export function machine(): string {
  const cores = os.availableParallelism();
  const model = os.cpus()[0]?.model.trim() || os.arch();
  const gigabytes = Math.round(os.totalmem() / 1024 ** 3);
  return `${cores} cores (${model}), ${gigabytes} GB, ${os.type()} ${os.release()}, Node ${process.versions.node}`;
}
