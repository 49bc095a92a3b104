import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A function that takes an actor first: a use case or a query. */
export type Command = { readonly file: string; readonly name: string };

const root = path.resolve(import.meta.dirname, '../../../lib');
/** Written as function or as arrow: neither may hide from the walk. */
const takesActor =
  /export (?:(?:async )?function (\w+)|const (\w+) =(?: async)?)\s*(?:<[^>]*>)?\(\s*(?:actor|_actor|_)\s*:\s*Actor\b/g;
/** Rules on actors, not commands: pure, asked by commands. */
const pure = /(?:policy|actor)\.ts$/;

/** Every exported function of lib/ whose first parameter is an actor, read from the sources themselves. */
export function everyCommand(): Command[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !pure.test(file),
  );
  return files
    .flatMap((file) => {
      const source = readFileSync(path.join(root, file), 'utf8');
      return [...source.matchAll(takesActor)].map((match) => ({
        file: `@/lib/${file.replace(/\.ts$/, '').replaceAll(path.sep, '/')}`,
        name: match[1] ?? match[2] ?? '',
      }));
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The function itself. */
export async function load(command: Command): Promise<(...args: unknown[]) => unknown> {
  const module = (await import(/* @vite-ignore */ command.file)) as Record<string, unknown>;
  return module[command.name] as (...args: unknown[]) => unknown;
}
