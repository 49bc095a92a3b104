import { composed } from '@/lib/platform/composed';
import { commonStems, keyboardRuns } from './common-passwords';

const likeLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
  '€': 'e',
};

/** Whom the password is for: their own names are the first that others try. */
export type Owner = { readonly email?: string; readonly username?: string; readonly name?: string };

/**
 * What is wrong with a new password in one sentence, or null. Length is the schema's; here: common words with their
 * usual decoration, runs and repeats, and the owner's own names.
 */
export function passwordProblem(password: string, owner: Owner = {}): string | null {
  const plain = composed(password, 'NFKC').toLowerCase();
  if (new Set(plain).size < 5) return 'This repeats a few characters. Use more different ones.';
  if (isRepeat(plain)) return 'This repeats one piece. Add something of another kind.';
  if (isMadeOf(plain, ownPieces(owner)))
    return 'This is close to your name or address, which others know.';
  if (isRun(plain)) return 'This follows the keyboard or counts up. Take words instead.';
  if (isCommon(plain))
    return 'This is among the passwords that are guessed first. Four words in a row of your own are better.';
  return null;
}

/** `abcabcabcabc`, `lalalalalala`. */
function isRepeat(text: string): boolean {
  for (let size = 1; size <= text.length / 2; size++) {
    const piece = text.slice(0, size);
    if (piece.repeat(Math.ceil(text.length / size)).slice(0, text.length) === text) return true;
  }
  return false;
}

/** Nothing but runs of four and more (`1234qwerty`, `0987654321`), with at most two characters besides. */
function isRun(text: string): boolean {
  let besides = 0;
  for (let start = 0; start < text.length; ) {
    const length = runLength(text.slice(start));
    if (length >= 4) start += length;
    else {
      besides++;
      start++;
    }
  }
  return besides <= 2;
}

/** How many characters at the beginning follow a keyboard or count, forwards or backwards. */
function runLength(text: string): number {
  let best = 0;
  for (const forwards of keyboardRuns) {
    for (const run of [forwards, [...forwards].reverse().join('')]) {
      let length = best;
      while (length < text.length && run.includes(text.slice(0, length + 1))) length++;
      best = Math.max(best, length);
    }
  }
  return best;
}

/** One or two common words, whatever digits and signs stand around or between and however they are disguised. */
function isCommon(plain: string): boolean {
  const letters = [...plain].map((sign) => likeLetters[sign] ?? sign).join('');
  return [plain, letters].some((text) => {
    const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const joined = text.replace(/[^\p{L}]/gu, '');
    return [bare, joined].some(
      (candidate) => isStems(candidate) || isTrimmedStem(plain, candidate),
    );
  });
}

function isStems(text: string): boolean {
  if (commonStems.has(text)) return true;
  for (let cut = 2; cut <= text.length - 2; cut++)
    if (commonStems.has(text.slice(0, cut)) && commonStems.has(text.slice(cut))) return true;
  return false;
}

/** The disguise may have eaten digits at the end: `password11` reads `passwordii`. Take the tail off the plain text. */
function isTrimmedStem(plain: string, candidate: string): boolean {
  const tail = /[^\p{L}]*$/u.exec(plain)?.[0].length ?? 0;
  return tail > 0 && isStems(candidate.slice(0, Math.max(0, plain.length - tail)));
}

function ownPieces(owner: Owner): string[] {
  const pieces = [owner.email, owner.email?.split('@')[0], owner.username, owner.name];
  const words = pieces.flatMap((piece) => [piece ?? '', ...(piece ?? '').split(/[^\p{L}\p{N}]+/u)]);
  return words.map((word) => word.toLowerCase()).filter((word) => word.length >= 4);
}

/** Mostly the person's own names: fewer than six letters and digits are left once they are taken out. */
function isMadeOf(text: string, pieces: readonly string[]): boolean {
  let rest = text;
  for (const piece of [...pieces].sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(piece, '');
  return rest.length < text.length && rest.replace(/[^\p{L}\p{N}]/gu, '').length < 6;
}
