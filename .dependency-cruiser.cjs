// Who may import whom (ARCHITECTURE.md). Run by `npm run check` on the import graph of app/, components/ and lib/.

/** From the ground up; a floor imports itself and those before it. The last ones stand side by side. */
const floors = [
  'platform',
  'files',
  'accounts',
  'catalog',
  'ledger',
  'payments',
  'inbox',
  'orders',
];
const topFloor = [
  'changes',
  'reviews',
  'disputes',
  'offers',
  'notifications',
  'moderation',
  'levels',
  'exports',
];

const above = (floor) => [...floors.slice(floors.indexOf(floor) + 1), ...topFloor].join('|');

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Files that need each other are one file, or share a third: move what both use there.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...floors.map((floor) => ({
      name: `floor-${floor}`,
      comment: `lib/${floor} stands below: let the upper floor call it, or pass in what it needs (a job, a callback).`,
      severity: 'error',
      from: { path: `^lib/${floor}/` },
      to: { path: `^lib/(${above(floor)})/` },
    })),
    {
      name: 'known-floor',
      comment:
        'A new noun in lib/ needs its floor: add it to .dependency-cruiser.cjs and ARCHITECTURE.md.',
      severity: 'error',
      from: { path: '^lib/[^/]+/', pathNot: `^lib/(${[...floors, ...topFloor].join('|')})/` },
      to: {},
    },
    {
      name: 'lib-without-framework',
      comment:
        'lib/ is the marketplace itself: what needs Next or React belongs in app/ or components/.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(next|react|react-dom|server-only|client-only)(/|$)' },
    },
    {
      name: 'lib-looks-down',
      comment: 'lib/ knows no pages: pass what it needs as a parameter.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components|dev|tests)/' },
    },
    {
      name: 'components-look-down',
      comment: 'Imports go app → components → lib: pass actions and data in as props.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|dev|tests)/' },
    },
    {
      name: 'components-without-database',
      comment:
        'A component shows what it is given: read in queries.ts, call it from the page, pass views as props.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/platform/(db|storage)\\.js$', reachable: true },
    },
    {
      name: 'design-system-knows-no-nouns',
      comment:
        'components/ui speaks of buttons and fields; what knows gigs or orders lives beside its noun.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib/(?!platform/)|components/(?!ui/))' },
    },
    {
      name: 'pure-rooms',
      comment:
        'schema, states, policy and views are pure: no database, clock, settings or network behind them.',
      severity: 'error',
      from: { path: '^lib/[^/]+/(schema|states|policy|views)\\.js$' },
      to: { path: '^lib/platform/(db|clock|config|storage|mail|jobs|log)\\.js$', reachable: true },
    },
    {
      name: 'pages-without-database',
      comment:
        'A page reads through queries.ts and writes through a use case: both check who asks.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/(worker|instrumentation|api/(ready|health)/)' },
      to: { path: '^(lib/platform/db\\.js|prisma/generated/client)' },
    },
    {
      name: 'product-without-tools',
      comment: 'What only tests and the demo need must not be part of the product.',
      severity: 'error',
      from: { path: '^(app|lib|components)/' },
      to: { path: '^(dev|tests|prisma/seed)/' },
    },
  ],
};
