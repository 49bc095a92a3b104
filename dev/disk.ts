import { statfsSync } from 'node:fs';
import { Failure } from './failure';
import { shown } from './folders';

const megabyte = 1024 * 1024;

/** A first start writes the database, the pictures and the build; later ones far less. */
export const spaceToStartMb = 600;

/** Below this the database would soon refuse to write: better to stop whole. */
export const spaceToRunMb = 40;

/** The free space around a folder, in MB. */
export function freeSpaceMb(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((Number(bavail) * Number(bsize)) / megabyte);
}

/** @throws Failure when less than so many MB are free around the folder */
export function requireSpace(folder: string, wantedMb: number, free = freeSpaceMb(folder)): void {
  if (free >= wantedMb) return;
  throw new Failure(
    `The disk is full: ${free} MB are free around ${shown(folder) || 'the checkout'} and Minnow needs ${wantedMb} MB, so free some space and start again.`,
  );
}

/** Looks at the disk every few seconds; resolves when it is as good as full. */
export function diskFull(folder: string): Promise<Failure> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      try {
        requireSpace(folder, spaceToRunMb);
      } catch (error) {
        clearInterval(timer);
        resolve(error as Failure);
      }
    }, 3000);
    timer.unref();
  });
}
