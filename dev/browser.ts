import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { installWithApt, runs } from './apt';
import { Failure } from './failure';
import { rootFolder } from './folders';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const bySetting = 'name an installed one with BROWSER_PATH=/path/to/chrome';

/**
 * A Chrome or Chromium for the browser tests: the one named by BROWSER_PATH, one that is installed, Playwright's
 * own, and on Debian as root the one of the distribution, installed if need be.
 * @throws Failure when there is none and none could be got
 */
export function provideBrowser(say: (text: string) => void): string {
  const named = process.env.BROWSER_PATH;
  if (named && !runs(named)) {
    throw new Failure(`BROWSER_PATH is '${named}' and no program: ${bySetting}.`);
  }
  const found = named ?? findInstalled();
  if (found) return found;
  say('… getting a browser for the tests (once)');
  installWithPlaywright();
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  installWithApt('chromium');
  const installed = findInstalled();
  if (installed) return installed;
  throw new Failure(
    `There is no Chrome or Chromium on this machine and none could be installed: install one, or ${bySetting}.`,
  );
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    ...names.map((name) => path.join('/usr/bin', name)),
    ...places,
    chromium.executablePath(),
  ];
  return candidates.find(runs);
}

function installWithPlaywright(): void {
  spawnSync(
    process.execPath,
    [path.join(rootFolder, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
    {
      stdio: 'ignore',
      timeout: 180_000,
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    },
  );
}
