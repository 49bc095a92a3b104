import { fileTypeFromBuffer } from 'file-type';
import { fileEnding } from './file-names';

/** So many bytes from a file's beginning show its type; more are never looked at. */
export const headBytes = 64 * 1024;

// Files that start a program when they are opened. Sources and scripts are work that people order, and stay inside text.
const programEndings = new Set(
  'exe dll msi msix bat cmd com scr pif cpl ps1 vbs vbe wsf hta lnk reg jar apk appx dmg pkg deb rpm app'.split(
    ' ',
  ),
);
const programTypes = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-msi',
  'application/vnd.android.package-archive',
  'application/java-archive',
  'application/x-deb',
  'application/x-rpm',
  'application/x-apple-diskimage',
  'application/x.ms.shortcut',
  'application/vnd.microsoft.portable-executable',
]);

// Endings whose bytes always say what they are: a file of another kind under such a name lies.
const promisedTypes: Readonly<Record<string, RegExp>> = {
  jpg: /^image\/jpeg$/,
  jpeg: /^image\/jpeg$/,
  png: /^image\/(?:png|apng)$/,
  gif: /^image\/gif$/,
  webp: /^image\/webp$/,
  avif: /^image\/avif$/,
  heic: /^image\/hei[cf]/,
  pdf: /^application\/pdf$/,
  zip: /^application\/zip$/,
  docx: /^application\/(?:vnd\.openxmlformats|zip)/,
  xlsx: /^application\/(?:vnd\.openxmlformats|zip)/,
  pptx: /^application\/(?:vnd\.openxmlformats|zip)/,
  mp4: /^video\//,
  mov: /^video\//,
  webm: /^video\//,
  mp3: /^audio\//,
  wav: /^audio\//,
  flac: /^audio\//,
};

const textTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/plain',
  csv: 'text/csv',
  srt: 'text/plain',
  vtt: 'text/vtt',
  json: 'application/json',
};

/** What the name alone gives away: programs are not even received. */
export const isProgramName = (name: string): boolean => programEndings.has(fileEnding(name));

export const programRefusal = (name: string): string =>
  `“${name}” is a program, and programs cannot be sent here.`;

/** The type that a file's first bytes show, or why it cannot be taken: programs, and files that are not what the name says. */
export async function kindOf(
  head: Uint8Array,
  name: string,
): Promise<{ readonly mime: string } | { readonly problem: string }> {
  const ending = fileEnding(name);
  const sniffed = (await fileTypeFromBuffer(head.subarray(0, headBytes)))?.mime;
  if (isProgramName(name) || (sniffed && programTypes.has(sniffed)))
    return { problem: programRefusal(name) };
  const promised = promisedTypes[ending];
  if (promised && !promised.test(sniffed ?? ''))
    return { problem: `“${name}” says that it is a ${ending.toUpperCase()} file, and is not.` };
  // A text that no signature names: never anything that a browser would run.
  return { mime: sniffed ?? textTypes[ending] ?? 'application/octet-stream' };
}
