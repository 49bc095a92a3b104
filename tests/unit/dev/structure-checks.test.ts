import { expect, test } from 'vitest';
import { checkImports, importsOf } from '@/dev/checks/imports';
import { checkLock } from '@/dev/checks/lock';
import { checkRooms } from '@/dev/checks/rooms';
import { checkWords } from '@/dev/checks/words';

const source = (file: string, text = '') => ({ file, text });

test('imports are found however they are written', () => {
  const text = `import { a } from './a';
import type { B } from '@/lib/b';
import './c.css';
export { d } from "./d";
import {
  e,
  f,
} from 'next/link';
const g = await import('./g');
const text = "from 'nowhere'";
`;
  expect(importsOf(text)).toEqual(['./a', '@/lib/b', './c.css', './d', 'next/link', './g']);
});

const refused = [
  ['a lower floor that asks an upper one', 'lib/catalog/a.ts', '@/lib/orders/z', 'floor-catalog'],
  ['lib that asks the framework', 'lib/orders/b.ts', 'next/headers', 'lib-without-framework'],
  ['lib that asks a page', 'lib/orders/c.ts', '@/app/z', 'lib-looks-down'],
  ['a component that asks a page', 'components/a.ts', '@/app/z', 'components-look-down'],
  ['a page that asks the database', 'app/a.ts', '@/lib/platform/db', 'pages-without-database'],
  ['a policy that reads the clock', 'lib/orders/policy.ts', '@/lib/platform/clock', 'pure-rooms'],
  ['the product that asks the tools', 'lib/orders/d.ts', '@/dev/z', 'product-without-tools'],
  ['a noun without a floor', 'lib/parties/a.ts', '@/lib/platform/clock', 'known-floor'],
] as const;

test('imports that go the wrong way are refused, each by its rule', async () => {
  const targets = ['lib/orders/z', 'app/z', 'lib/platform/db', 'lib/platform/clock', 'dev/z'];
  const problems = await checkImports([
    ...refused.map(([, file, imported]) => source(file, `import type { X } from '${imported}';\n`)),
    ...targets.map((target) => source(`${target}.ts`)),
  ]);
  for (const [what, file, , rule] of refused) {
    const found = problems.some((each) => each.startsWith(file) && each.includes(rule));
    expect(found, what).toBe(true);
  }
});

test('a component that reaches the database over a detour is refused', async () => {
  const problems = await checkImports([
    source('components/card.tsx', "import { x } from '@/lib/catalog/queries';\n"),
    source('lib/catalog/queries.ts', "import { db } from '@/lib/platform/db';\n"),
    source('lib/platform/db.ts'),
  ]);
  expect(problems.join('\n')).toContain('components-without-database');
});

test('files that need each other are refused, the way down is not', async () => {
  const down = source('lib/orders/a.ts', "import { b } from '@/lib/catalog/b';\n");
  expect(await checkImports([down, source('lib/catalog/b.ts')])).toEqual([]);
  const circle = [
    source('lib/orders/a.ts', "import { b } from './b';\n"),
    source('lib/orders/b.ts', "import { a } from './a';\n"),
  ];
  expect((await checkImports(circle)).join('\n')).toContain('no-circular');
});

test('a file says by its name what it holds', () => {
  expect(checkRooms([source('lib/orders/accept-delivery.ts')])).toEqual([]);
  expect(checkRooms([source('app/(public)/gigs/[slug]/page.tsx')])).toEqual([]);
  expect(checkRooms([source('lib/orders/utils.ts')])).toHaveLength(1);
  expect(checkRooms([source('components/ui/Button.tsx')])).toHaveLength(1);
  expect(checkRooms([source('lib/money.ts')])).toHaveLength(1);
  expect(checkRooms([source('lib/orders/long.ts', '\n'.repeat(351))])).toHaveLength(1);
});

test.each([
  ['lib/orders/a.ts', 'const at = new Date();'],
  ['lib/orders/a.ts', 'const at = Date.now();'],
  ['app/page.tsx', "const key = process.env.STRIPE_SECRET_KEY ?? '';"],
  ['components/gigs/card.tsx', '<p className="text-red-600">late</p>'],
  ['components/gigs/card.tsx', "const ink = '#1a2b3c';"],
  ['app/help/page.tsx', '<p>Your money waits in escrow.</p>'],
  ['components/a.tsx', '<div dangerouslySetInnerHTML={{ __html: text }} />'],
  ['lib/orders/fees.ts', 'const feeCents = 12.5;'],
  ['lib/orders/fees.ts', 'const price = parseFloat(text);'],
])('%s may not say: %s', (file, text) => {
  expect(checkWords([source(file, text)])).toHaveLength(1);
});

test.each([
  ['lib/platform/clock.ts', 'return new Date();'],
  ['lib/orders/a.ts', '// new Date() would not move with the demo'],
  ['lib/orders/a.ts', 'const due = new Date(at.getTime() + 1);'],
  ['components/gigs/card.tsx', '<a href="#reviews">Reviews</a>'],
  ['app/globals.css', '--color-paper: oklch(0.97 0.01 80);'],
  ['components/seo/json-ld.tsx', '<script dangerouslySetInnerHTML={{ __html: safe }} />'],
])('%s may say: %s', (file, text) => {
  expect(checkWords([source(file, text)])).toEqual([]);
});

test('a lock file must name the builds for every system', () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const parent = { optionalDependencies: { 'tool-darwin': '1.0.0' } };
  expect(checkLock(lock({ 'node_modules/tool': parent }))).toHaveLength(1);
  expect(checkLock(lock({ 'node_modules/tool': parent, 'node_modules/tool-darwin': {} }))).toEqual(
    [],
  );
  expect(
    checkLock(
      lock({ 'node_modules/tool': parent, 'node_modules/tool/node_modules/tool-darwin': {} }),
    ),
  ).toEqual([]);
});
