import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rootFolder } from '@/dev/folders';
import { freePort, loopback } from '@/dev/ports';
import { respondsAt } from '@/dev/services/http';
import { nextProgram, nextStart } from '@/dev/services/web';
import { Supervisor, untilReady } from '@/dev/supervise';
import { makeTemporaryFolder } from '@/dev/temporary';
import { type AnswerAsSent, answerAsSent, browserHeaders } from './answer-as-sent';
import type { Figures } from './figures';
import { runPart } from './part';
import type { HttpLoad } from './parts/http-load';

/** Static pages of this checkout's own Next, made by a build: the floor of pages that are kept. */
export interface StillSite {
  readonly origin: string;
  readonly pid: number;
  /** The path of the page whose answer has most nearly so many bytes as this one, and how many those are. */
  pathFor(subject: string, answer: AnswerAsSent): Promise<{ path: string; bytes: number }>;
}

/** A page holds its text twice, once for the browser and once for React. So many per cent of another page are as much. */
const shares = Array.from({ length: 36 }, (_, nth) => Math.round(180 * 1.035 ** nth) / 10);

const slugOf = (subject: string): string => subject.replaceAll(' ', '-');

export const bytesOf = ({ body }: AnswerAsSent): number => Buffer.from(body, 'base64').length;

/**
 * Builds a site whose pages are made of the texts of others (by subject), starts it as ours is started, lets `work` use it
 * and leaves nothing behind.
 */
export async function withStillSite<T>(
  texts: Readonly<Record<string, string>>,
  work: (site: StillSite) => Promise<T>,
): Promise<T> {
  // Not within the checkout: Next would take its instrumentation for the site's own.
  const folder = makeTemporaryFolder();
  const supervisor = new Supervisor(path.join(folder, 'logs'));
  supervisor.ownFolder(folder);
  try {
    cpSync(path.join(rootFolder, 'tests/bench/still-site'), folder, { recursive: true });
    symlinkSync(path.join(rootFolder, 'node_modules'), path.join(folder, 'node_modules'));
    const of = Object.entries(texts).map(([subject, text]) => [slugOf(subject), { text, shares }]);
    writeFileSync(path.join(folder, 'texts.json'), JSON.stringify(Object.fromEntries(of)));
    const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
    await supervisor.run({
      name: 'build of static pages',
      command: process.execPath,
      args: [nextProgram, 'build', folder],
      env,
    });
    const port = await freePort();
    const child = supervisor.start({
      name: 'static pages',
      command: process.execPath,
      args: nextStart(1, folder, '-p', String(port), '-H', loopback),
      env,
    });
    await untilReady(child, () => respondsAt(port, '/'), 60);
    const origin = `http://${loopback}:${port}`;
    const pathFor: StillSite['pathFor'] = (subject, answer) => nearest(origin, subject, answer);
    return await work({ origin, pid: child.pid, pathFor });
  } finally {
    await supervisor.stopAll();
  }
}

/** Asks for its empty page for a while: V8 makes fast code of what it has seen often. */
export async function warmUpStill({ origin }: StillSite): Promise<void> {
  const load = { atOnce: 32, seconds: 10, warmUpSeconds: 0, headers: browserHeaders };
  await runPart<HttpLoad, Figures>('http-load', { ...load, origin, paths: ['/'] });
}

async function nearest(origin: string, subject: string, answer: AnswerAsSent) {
  const wanted = bytesOf(answer);
  const made: { path: string; bytes: number }[] = [];
  for (const share of shares) {
    const path = `/of/${slugOf(subject)}/${share}`;
    made.push({ path, bytes: bytesOf(await answerAsSent(origin + path, browserHeaders)) });
  }
  made.sort((a, b) => Math.abs(a.bytes - wanted) - Math.abs(b.bytes - wanted));
  const [best] = made;
  if (!best) throw new Error('There is no static page.');
  return best;
}
