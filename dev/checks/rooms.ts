import path from 'node:path';
import type { Source } from './sources';

/** A file that no one can read in one sitting is two things. */
const linesMax = 350;

const drawers = new Set(['index', 'utils', 'util', 'helpers', 'helper', 'misc', 'common']);

/**
 * Holds file names and sizes against the plan of the house.
 * @returns what is wrong, with why and where the code should go
 */
export function checkRooms(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => [
    ...nameProblems(source.file),
    ...sizeProblems(source),
    ...placeProblems(source.file),
  ]);
}

function nameProblems(file: string): string[] {
  const name = path.posix.basename(file).replace(/(\.(test|d|config|css))*\.(ts|tsx|css)$/, '');
  if (drawers.has(name)) {
    return [
      `${file}: '${name}' says nothing about what lives here, so everything will. Name the file after the one thing it holds; import from the file itself, not from a barrel.`,
    ];
  }
  const kebab = /^[_[(@]?[.a-z0-9-]+[\])]?$/;
  return kebab.test(name)
    ? []
    : [`${file}: file names are kebab-case, so that every system agrees on them.`];
}

function sizeProblems({ file, text }: Source): string[] {
  if (/^(prisma\/seed\/content|lib\/catalog\/category-tree|tests\/)/.test(file)) return [];
  const lines = text.split('\n').length - 1;
  if (lines <= linesMax) return [];
  return [
    `${file}: ${lines} lines cannot be read in one sitting (${linesMax} at most). Find the second thing in it and give that a file.`,
  ];
}

function placeProblems(file: string): string[] {
  if (file.startsWith('lib/') && file.split('/').length < 3) {
    return [
      `${file}: lib/ has one folder per noun. Move it into the noun it speaks of, or into lib/platform.`,
    ];
  }
  return [];
}
