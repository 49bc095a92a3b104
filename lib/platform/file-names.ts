import { cleanLine } from './text-fields';

const nameMax = 120;

/**
 * A file's name as it may be shown and written into a header: its last part alone, without control characters, marks that
 * turn the direction of text, or what Windows and shells cannot bear. Never empty; the ending survives the cut.
 */
export function cleanFileName(name: string): string {
  // What is far too long is cut first: the end of a name says more than its beginning.
  const last = cleanLine(name.slice(-1000)).split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[<>:"|?*]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  if (!clean) return 'file';
  const letters = [...clean];
  if (letters.length <= nameMax) return clean;
  const ending = /\.[a-z0-9]{1,10}$/i.exec(clean)?.[0] ?? '';
  return letters.slice(0, nameMax - ending.length).join('') + ending;
}

/** The ending of a name in lower case, without its dot; '' when there is none. */
export const fileEnding = (name: string): string =>
  /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
