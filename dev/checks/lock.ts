import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rootFolder } from '../folders';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/**
 * A registry that lacks the builds for other systems makes npm leave them out of the lock file, and then
 * `npm ci` refuses it everywhere.
 * @returns the packages that are missing
 */
export function checkLock(
  text = readFileSync(path.join(rootFolder, 'package-lock.json'), 'utf8'),
): string[] {
  const { packages } = JSON.parse(text) as Lock;
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isListed(packages, place, name))
      .map(
        ([name, version]) =>
          `package-lock.json has no ${name} ${version}, which ${place} names for another system, so 'npm ci' refuses it: add an entry with version, cpu, os and "optional": true.`,
      ),
  );
}

/** Whether a package finds another on the way up from its own place. */
function isListed(packages: Lock['packages'], place: string, name: string): boolean {
  const own = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
  if (own in packages) return true;
  if (place === '') return false;
  const parent = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0));
  return isListed(packages, parent, name);
}
