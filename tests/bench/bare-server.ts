import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rootFolder } from '@/dev/folders';
import { freePort, loopback } from '@/dev/ports';
import { respondsAt } from '@/dev/services/http';
import { type Supervisor, untilReady } from '@/dev/supervise';
import type { AnswerAsSent } from './answer-as-sent';

/** A server that answers `/<name>`, its path encoded, with the bytes that it was given. */
export interface BareServer {
  readonly origin: string;
  readonly pid: number;
}

export const barePath = (name: string): string => `/${encodeURIComponent(name)}`;

/** Starts the least that Node can do: it sends these answers again from memory. */
export async function startBareServer(
  { supervisor, folder }: { readonly supervisor: Supervisor; readonly folder: string },
  answers: Readonly<Record<string, AnswerAsSent>>,
): Promise<BareServer> {
  const file = path.join(folder, 'answers.json');
  const named = Object.entries(answers).map(([name, answer]) => [encodeURIComponent(name), answer]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(named)));
  const port = await freePort();
  const program = path.join(rootFolder, 'tests/bench/parts/bare-server.ts');
  const child = supervisor.start({
    name: 'bare server',
    command: process.execPath,
    args: ['--import', 'tsx', program, file, String(port)],
  });
  await untilReady(child, () => respondsAt(port, '/'), 30);
  return { origin: `http://${loopback}:${port}`, pid: child.pid };
}
