import { fileEnding } from '@/lib/platform/file-names';

/** The same names, each once in a folder: 'logo.png', 'logo (2).png'. Capitals make no difference on many systems. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const ending = fileEnding(name);
    const stem = ending ? name.slice(0, -ending.length - 1) : name;
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++)
      unique = ending ? `${stem} (${count}).${name.slice(stem.length + 1)}` : `${stem} (${count})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
