import { defineConfig } from '@playwright/test';

// `npm test -- e2e` starts the marketplace on free ports and gives its addresses; nothing here starts anything.
const {
  MINNOW_E2E_URL: baseURL,
  MINNOW_E2E_BROWSER: executablePath,
  MINNOW_E2E_REPORT,
} = process.env;
if (!baseURL) throw new Error("The browser tests need a running marketplace: 'npm test -- e2e'.");

// A browser that looks for updates or its maker's services waits on a machine without a way out.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const lookedAt = 'accessibility.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    // Pages as they are: nothing is changed, so any number of browsers may look at once.
    {
      name: 'pages',
      testMatch: lookedAt,
      fullyParallel: true,
      outputDir: 'test-results/pages',
    },
    // Stories share one marketplace and one clock: a file is one story, told in order.
    {
      name: 'stories',
      testIgnore: lookedAt,
      fullyParallel: false,
      outputDir: 'test-results/stories',
    },
  ],
  workers: Number(process.env.MINNOW_E2E_WORKERS) || 1,
  forbidOnly: Boolean(process.env.CI),
  // On a crowded machine a page can be late once. What passes only the second time is named in the end.
  retries: process.env.CI ? 1 : 0,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [
    ['list'],
    ...(MINNOW_E2E_REPORT ? [['json', { outputFile: MINNOW_E2E_REPORT }] as const] : []),
  ],
  use: {
    baseURL,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // Recording takes as long as the test; where nobody can look at it afterwards, nothing is recorded.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: process.getuid?.() !== 0,
      args: quiet,
    },
  },
});
