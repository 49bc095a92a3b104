import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rootFolder } from '../folders';

/** One file of the checkout. */
export interface Source {
  /** From the root, with '/'. */
  readonly file: string;
  readonly text: string;
}

/** The TypeScript files under these folders (or the named files), in order of their paths. */
export function readSources(...places: readonly string[]): Source[] {
  return places.flatMap((place) =>
    place.includes('.') ? [read(place)] : walk(place).filter(isSource).map(read),
  );
}

function walk(folder: string): string[] {
  try {
    return readdirSync(path.join(rootFolder, folder), { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const file = `${folder}/${entry.name}`;
        return entry.isDirectory() ? walk(file) : [file];
      });
  } catch {
    return [];
  }
}

function isSource(file: string): boolean {
  return /\.(ts|tsx|css)$/.test(file) && !file.startsWith('prisma/generated/');
}

function read(file: string): Source {
  return { file, text: readFileSync(path.join(rootFolder, file), 'utf8') };
}
