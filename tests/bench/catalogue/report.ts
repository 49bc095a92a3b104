import { emptyPagesThere } from '../empty-page';
import { machine, number, type Row } from '../table';
import type { Judged, Verdict } from './goals';
import type { Measured, Result } from './measured';
import { buffersMb } from './scaled-shop';

/** The whole report as Markdown, of a run that ended now. */
export function report(
  results: readonly Result[],
  judged: readonly Judged[],
  seconds: number,
): string {
  return [
    '# Browsing, measured',
    '',
    `Written by \`npm run bench:catalogue\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`,
    '',
    ...preface(seconds),
    '',
    '## Goals',
    '',
    ...aboutThere,
    '',
    ...table(
      ['goal', 'measured', 'empty pages', 'there', ''],
      judged.map(({ goal, measured, beside, verdict }) => [
        goal,
        measured,
        beside ? number(beside.emptyPages) : '',
        beside?.there ?? '',
        verdictWords[verdict],
      ]),
    ),
    '',
    ...results.flatMap(section),
    ...(results.length > 1 ? growth(results) : []),
  ].join('\n');
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  reached: 'reached',
  there: 'reached there',
  missed: 'missed',
};

/** What a time is worth that was measured on a machine which is fast in one minute and slow in the next. */
const aboutThere: readonly string[] = [
  `Goals in milliseconds are meant for a machine of two cores that answers an empty static page of Next ${emptyPagesThere.toLocaleString('en')} times a`,
  'second, 32 at once. How often this one did, asked by a client that does next to nothing, was measured for two seconds before',
  "each such time and two after it: 'empty pages' is the larger of both. 'There' is the time as measured, times this of those",
  'where it is less, and never less than half of the time. All other goals are ratios within this run, or sizes.',
];

const preface = (seconds: number): string[] => [
  `A shop as deployed, on a database of \`npm run db:scale\`: PostgreSQL with ${buffersMb / 1024} GB of buffers and one web process, with the load`,
  'on the same machine. Before anything is measured its data is read through and it is browsed for two minutes, and forgets its',
  'lists: a shop that is open has its data in memory, and V8 makes fast code of what it has seen often.',
  `Then ${seconds} seconds for each figure after one that is not counted; answers are compressed as browsers ask for them.`,
  'Below each line stand its floors: a static page of this Next version with as many bytes, built and started by the same command,',
  'and a bare Node server that sends the same bytes from memory, both asked by turns with the page, there and back; PostgreSQL',
  'answering the same questions by prepared statements, and the bare server, right after it. CPU is that of all processes that',
  'answer, for each request.',
  '',
  'Home, a category, a gig and a popular search are kept pages. A search with three filters is not kept, and each has another',
  'highest price: nobody asked it before. Its filters are counted, as on the page. Its words have been asked before, so that the',
  'sample of what they find, from which large counts are estimated, is known for ten minutes; what words cost that nobody asked',
  'for in that time stands below, among the first visits. Suggestions come back after a minute in browsers; here each one is',
  'asked for.',
];

function section({ gigs, commonShare, measured, first, scripts, memoryMb }: Result): string[] {
  const heads = [
    '',
    'at once',
    'per second',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'CPU ms',
    'of the floor',
  ];
  return [
    `## ${gigs.toLocaleString('en')} gigs`,
    '',
    `The least common of the common words, '${commonShare.word}', is in ${(100 * commonShare.share).toFixed(1)} % of them.`,
    '',
    ...table(heads, measured.flatMap(rows)),
    '',
    'The first visit of a page, which makes it, one after the other; samples that were drawn within ten minutes are known, but',
    'for the last line. Goals are of the middle one (p50):',
    '',
    ...table(
      ['', 'visits', 'p50 ms', 'p95 ms'],
      first.map(({ name, visits, p50Ms, p95Ms }) => [
        name,
        String(visits),
        number(p50Ms),
        number(p95Ms),
      ]),
    ),
    '',
    'Scripts, compressed as sent:',
    '',
    ...table(
      ['', 'kB', 'empty page, kB', 'above it, kB'],
      scripts.map(({ name, bytes, emptyBytes }) => [
        name,
        kilobytes(bytes),
        kilobytes(emptyBytes),
        kilobytes(bytes - emptyBytes),
      ]),
    ),
    '',
    `The most memory of the web process: ${memoryMb === null ? 'unknown here' : `${memoryMb.toFixed(0)} MB`}.`,
    '',
  ];
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function rows({ row, floors, bytes }: Measured): string[][] {
  const sizes = bytes ? ` (${kilobytes(bytes.own)} kB, static ${kilobytes(bytes.still)} kB)` : '';
  return [
    cells(row, `${row.name}${sizes}`, ''),
    ...floors.map((floor) =>
      cells(floor, `· ${floor.name}`, `${number((100 * row.perSecond) / floor.perSecond)} %`),
    ),
  ];
}

const cells = (row: Row, name: string, ratio: string): string[] => [
  name,
  String(row.atOnce),
  number(row.perSecond),
  number(row.p50Ms),
  number(row.p95Ms),
  number(row.p99Ms),
  number(row.cpuMs ?? Number.NaN),
  ratio,
];

/** Kept pages by what they serve, the rest by what it takes, from the smallest shop to the largest. */
function growth(results: readonly Result[]): string[] {
  const [smallest, largest] = [results[0], results.at(-1)];
  if (!smallest || !largest) return [];
  const lines = smallest.measured.flatMap(({ kind, row }) => {
    const later = results.map(
      ({ measured }) =>
        measured.find((each) => each.row.name === row.name && each.row.atOnce === row.atOnce)?.row,
    );
    const value = (each: Row | undefined) =>
      (kind === 'kept' ? each?.perSecond : each?.p95Ms) ?? Number.NaN;
    const grown = value(later.at(-1)) / value(row);
    return [
      [
        row.name,
        String(row.atOnce),
        kind === 'kept' ? 'per second' : 'p95 ms',
        ...later.map((each) => number(value(each))),
        `${grown.toFixed(2)}×`,
      ],
    ];
  });
  return [
    '## From the smallest to the largest',
    '',
    ...table(
      [
        '',
        'at once',
        '',
        ...results.map(({ gigs }) => gigs.toLocaleString('en')),
        'the last of the first',
      ],
      lines,
    ),
    '',
  ];
}

function table(heads: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const line = (each: readonly string[]) => `| ${each.join(' | ')} |`;
  const isNumber = (index: number) =>
    lines.every((each) => /^[\d.,–%× ]*$/.test(each[index] ?? ''));
  return [
    line(heads),
    line(heads.map((_, index) => (index > 0 && isNumber(index) ? '---:' : '---'))),
    ...lines.map(line),
  ];
}
