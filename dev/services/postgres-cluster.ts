import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../failure';
import { postgresBinaries, type ServerAccount, serverCommand } from './postgres-binaries';

const run = promisify(execFile);

/**
 * Makes a new cluster in the folder unless there is one. It is made beside its place and moved there when
 * whole, so that an interrupted run leaves nothing half made.
 */
export async function createCluster(
  folder: string,
  account: ServerAccount,
  owner: { user: string; password: string },
): Promise<void> {
  if (existsSync(path.join(folder, 'PG_VERSION'))) return;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await giveTo(account, unfinished);
  const passwordFolder = await mkdtemp(path.join(os.tmpdir(), 'minnow-initdb-'));
  const passwordFile = path.join(passwordFolder, 'password');
  try {
    await writeFile(passwordFile, `${owner.password}\n`, { mode: 0o600 });
    await giveTo(account, passwordFolder, passwordFile);
    await initialise(account, ['-D', unfinished, '-U', owner.user, `--pwfile=${passwordFile}`]);
    await rename(unfinished, folder);
  } finally {
    await rm(passwordFolder, { recursive: true, force: true });
  }
}

/**
 * Sorting by code point is the same on every machine; the character classes are those of UTF-8, which
 * trigram and full-text search need for words beyond ASCII.
 */
async function initialise(account: ServerAccount, place: readonly string[]): Promise<void> {
  const common = ['--encoding=UTF8', '--auth=scram-sha-256', '--lc-messages=C', '--no-sync'];
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C'];
  const problems: string[] = [];
  for (const characters of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const args = [...place, ...common, ...builtin, `--lc-ctype=${characters}`];
    const {
      command,
      args: all,
      ...identity
    } = serverCommand(account, postgresBinaries().initdb, args);
    try {
      await run(command, all, { ...identity, env: { ...process.env, LC_ALL: 'C' } });
      return;
    } catch (error) {
      const output = String((error as { stderr?: string }).stderr ?? error);
      if (/No space left on device/i.test(output)) {
        throw new Failure('The disk is full: free some space and start again.', [output]);
      }
      problems.push(output);
      if (!/invalid locale/i.test(output)) break;
    }
  }
  throw new Failure('PostgreSQL could not make its data folder.', problems);
}

async function giveTo(account: ServerAccount, ...paths: string[]): Promise<void> {
  if (account.uid === undefined || account.gid === undefined) return;
  for (const each of paths) await chown(each, account.uid, account.gid);
}
