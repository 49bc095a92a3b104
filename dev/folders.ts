import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const rootFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Everything that the embedded services keep: database, files, mails, sandbox state, secrets, logs. */
export interface DataFolder {
  readonly path: string;
  readonly postgres: string;
  readonly files: string;
  readonly sandbox: string;
  readonly mailbox: string;
  readonly logs: string;
  readonly secrets: string;
  /** Written while the services run: who runs them and under which settings. */
  readonly running: string;
}

/** Names the places inside a data folder; nothing is created. */
export function dataFolder(folder: string = path.join(rootFolder, '.data')): DataFolder {
  return {
    path: folder,
    postgres: path.join(folder, 'postgres'),
    files: path.join(folder, 'files'),
    sandbox: path.join(folder, 'sandbox'),
    mailbox: path.join(folder, 'mailbox'),
    logs: path.join(folder, 'logs'),
    secrets: path.join(folder, 'secrets.json'),
    running: path.join(folder, 'running.json'),
  };
}

/** A path as a person at the root of the checkout would type it. */
export function shown(file: string): string {
  const relative = path.relative(rootFolder, file);
  return relative.startsWith('..') ? file : relative;
}
