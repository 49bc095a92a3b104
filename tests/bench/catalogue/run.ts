import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '@/dev/failure';
import { rootFolder, shown } from '@/dev/folders';
import { buildSuite } from '@/dev/suites/build';
import { warmUpStill, withStillSite } from '../still-site';
import { tableHead, tableRows } from '../table';
import { judge, type Verdict } from './goals';
import { measureShop, pagesAsTexts } from './measure-shop';
import type { Result } from './measured';
import { report } from './report';
import { withScaledShop } from './scaled-shop';

const verdictSigns: Readonly<Record<Verdict, string>> = { reached: '✓', there: '~', missed: '✗' };

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/**
 * Measures browsing in shops with 10 k, 100 k and 1 M gigs (`--gigs 10000,100000` for others), each beside what the machine
 * could do at best, and writes it down in tests/bench/catalogue.md. `--quick` takes 2 instead of 5 seconds for each figure
 * and writes nothing.
 * @returns 1 when a goal is missed, on a machine as fast as it is meant for too (tests/bench/empty-page.ts)
 */
export async function runCatalogue(args: readonly string[]): Promise<number> {
  const { sizes, quick } = options(args);
  const built = await buildSuite.run();
  if (built.failed > 0)
    throw new Failure('There is no production build to measure.', (built.output ?? '').split('\n'));
  const seconds = quick ? 2 : 5;
  // Longer or shorter texts would make other pages: those of the smallest shop stand for all.
  const texts = await withScaledShop(sizes[0] ?? 0, pagesAsTexts);
  const results: Result[] = [];
  await withStillSite(texts, async (still) => {
    await warmUpStill(still);
    for (const gigs of sizes) {
      print(`\n${gigs.toLocaleString('en')} gigs\n${tableHead()}`);
      const result = await withScaledShop(gigs, (shop) =>
        measureShop(shop, still, seconds, ({ row, floors }) =>
          print(tableRows({ subject: row, floors })),
        ),
      );
      results.push(result);
    }
  });
  const judged = judge(results);
  print('');
  for (const { goal, measured, beside, verdict } of judged) {
    const there = beside ? `; there ${beside.there}` : '';
    print(`${verdictSigns[verdict]} ${goal}: ${measured}${there}`);
  }
  if (!quick) {
    const file = path.join(rootFolder, 'tests/bench/catalogue.md');
    writeFileSync(file, report(results, judged, seconds));
    print(`\nWritten to ${shown(file)}.`);
  }
  return judged.every(({ verdict }) => verdict !== 'missed') ? 0 : 1;
}

function options(args: readonly string[]): { sizes: number[]; quick: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        gigs: { type: 'string', default: '10000,100000,1000000' },
        quick: { type: 'boolean', default: false },
      },
    });
    return { sizes: values.gigs.split(',').map(size), quick: values.quick };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = (error as Error).message.split('. ')[0];
    throw new Failure(`${reason}: the options are --gigs 10000,100000 and --quick.`);
  }
}

function size(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1000 && number <= 10_000_000) return number;
  throw new Failure(`--gigs are whole numbers from 1000 to 10000000, not '${text}'.`);
}
