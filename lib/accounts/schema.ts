import { z } from 'zod';
import { composed } from '@/lib/platform/composed';
import { findContacts } from '@/lib/platform/contact-patterns';
import { isSeen } from '@/lib/platform/text-fields';
import { timeZoneNamed } from '@/lib/platform/time-zones';
import { marketplace } from '@/marketplace.config';
import { countryCodes } from './countries';
import { accountLimits } from './limits';

const limit = accountLimits;

/** Names that would read as the house itself, or as an address of it. */
const reservedUsernames = new Set(
  (
    'about account accounts admin administrator api app billing buyer categories category checkout contact demo dispute ' +
    'disputes everyone finance gig gigs guest help home inbox info jobs legal mail me minnow mod moderator money new news ' +
    'nobody notifications null official operator orders payments payout payouts press privacy root safety sales saved ' +
    'search security sell seller sellers settings sign-in signin signup staff stripe support system team terms test trust ' +
    'undefined user users verify webhook www'
  ).split(' '),
);

const officialWords = new RegExp(
  '^(?:account|accounts|admin|administrator|billing|care|customer|desk|help|moderator|official|payments|security|service|' +
    'staff|support|system|team|the)*$',
);

const digitsLikeLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 5: 's' };

/**
 * A name that others would take for the house: it holds the marketplace's own, or it is nothing but that and such words,
 * however it is broken into words and whichever digits stand for letters.
 */
function soundsOfficial(name: string): boolean {
  const [words, ours] = [wordsOf(name), wordsOf(marketplace.name)];
  if (words.length === 0) return false;
  if (` ${words.join(' ')} `.includes(` ${ours.join(' ')} `)) return true;
  const letters = words.join('').replace(/[0135]/g, (digit) => digitsLikeLetters[digit] ?? digit);
  return officialWords.test(letters.replace(ours.join(''), ''));
}

const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Is each word of one alphabet? A letter of another one looks the same and makes a second name like ours. */
const isOfOneAlphabet = (name: string): boolean =>
  wordsOf(name).every((word) => alphabets.filter((each) => each.test(word)).length < 2);

function wordsOf(name: string): string[] {
  const plain = composed(name, 'NFKD').replace(/\p{M}+/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One line as people write it: no invisible or line-breaking characters, single spaces. */
const line = (text: string) =>
  composed(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A text of several lines: the same, but its line breaks stay. */
const lines = (text: string) =>
  composed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\u200d]/gu, '')
    .trim();

const text = (missing: string) => z.string({ error: missing });

export const emailSchema = text('Enter your e-mail address.')
  .trim()
  .toLowerCase()
  .max(limit.emailMax, 'This address is too long.')
  .pipe(z.email('Enter an e-mail address such as ana@mail.example.'));

export const usernameSchema = text('Choose a username.')
  .trim()
  .toLowerCase()
  .min(limit.usernameMin, `Use at least ${limit.usernameMin} characters.`)
  .max(limit.usernameMax, `Use at most ${limit.usernameMax} characters.`)
  .regex(
    /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/,
    'Use letters and digits, with single - or _ between them, and begin with a letter.',
  )
  .refine((name) => !reservedUsernames.has(name), 'This name is kept for the marketplace itself.');

export const nameSchema = text('Enter your name.')
  .transform(line)
  .pipe(
    z
      .string()
      .min(limit.nameMin, 'Enter the name that others shall see.')
      .max(limit.nameMax, { error: `Use at most ${limit.nameMax} characters.`, abort: true })
      .refine(isSeen, 'Enter the name that others shall see.')
      .refine(
        (name) => !/https?:|www\.|@/i.test(name) && findContacts(name).length === 0,
        'Leave out addresses, links and numbers to call.',
      )
      .refine(isOfOneAlphabet, 'Write each word in one alphabet.')
      .refine(
        (name) => !soundsOfficial(name),
        'This name is kept for the marketplace itself: people would take you for us.',
      ),
  );

/** A new password; whether it is a common one, password-strength.ts says. */
export const newPasswordSchema = text('Choose a password.')
  .min(limit.passwordMin, `Use at least ${limit.passwordMin} characters.`)
  .max(limit.passwordMax, `Use at most ${limit.passwordMax} characters.`);

/** A password that exists already: nothing but a bound. */
const anyPassword = text('Enter your password.')
  .min(1, 'Enter your password.')
  .max(1000, 'This password is too long.');

/** Where the request came from, as app/session.ts knows it. */
const address = z.string().min(1).max(64);
const token = z.string({ error: 'The link is not complete.' }).min(1).max(200);

const country = text('Choose a country.').refine(
  (code) => countryCodes.has(code),
  'Choose a country from the list.',
);

export const signUpSchema = z.object({
  email: emailSchema,
  username: usernameSchema,
  name: nameSchema,
  password: newPasswordSchema,
  address,
});
export const signInSchema = z.object({ email: emailSchema, password: anyPassword, address });
export const linkRequestSchema = z.object({ email: emailSchema, address });
export const verifyEmailSchema = z.object({ token, password: anyPassword, address });
export const resetPasswordSchema = z.object({ token, password: newPasswordSchema, address });
export const changePasswordSchema = z.object({
  currentPassword: anyPassword,
  password: newPasswordSchema,
});
const noZone = 'Please choose a time zone of the list.';

/** A zone as a browser or the settings name it. */
export const timeZoneSchema = z.object({
  timeZone: z
    .string(noZone)
    .max(64, noZone)
    .transform((name, context) => {
      const zone = timeZoneNamed(name);
      if (zone) return zone;
      context.addIssue({ code: 'custom', message: noZone });
      return z.NEVER;
    }),
});

export const editProfileSchema = z.object({
  name: nameSchema,
  /** Empty: rather not said. */
  country: z.union([z.literal('').transform(() => null), country]),
});

const languageCodes = Object.keys(marketplace.languages);

/** Skills as typed, 'logo design, lettering', or as a list. The same one in another case counts once. */
const skills = z
  .union([z.string().transform((all) => all.split(/[,;\n]/)), z.array(z.string())], {
    error: 'List what you are good at, with commas between.',
  })
  .transform((all) => {
    const byKey = new Map<string, string>();
    for (const skill of all.map(line)) if (skill) byKey.set(skill.toLowerCase(), skill);
    return [...byKey.values()];
  })
  .pipe(
    z
      .array(
        z.string().max(limit.skillMax, `Keep each skill under ${limit.skillMax + 1} characters.`),
      )
      .min(1, 'Name at least one skill.')
      .max(limit.skillsMax, `Name at most ${limit.skillsMax} skills.`),
  );

export const sellerProfileSchema = z.object({
  headline: text('Write one line on what you do.')
    .transform(line)
    .pipe(
      z
        .string()
        .min(limit.headlineMin, `Say what you do in at least ${limit.headlineMin} characters.`)
        .max(limit.headlineMax, `Say what you do in at most ${limit.headlineMax} characters.`),
    ),
  bio: text('Write a few sentences about yourself.')
    .transform(lines)
    .pipe(
      z
        .string()
        .min(limit.bioMin, `Write at least ${limit.bioMin} characters about yourself.`)
        .max(limit.bioMax, `Write at most ${limit.bioMax} characters about yourself.`),
    ),
  languages: z
    .union([z.string().transform((one) => [one]), z.array(z.string())], {
      error: 'Choose at least one language.',
    })
    .transform((all) => [...new Set(all)])
    .pipe(
      z
        .array(z.string().refine((code) => languageCodes.includes(code), 'Choose from the list.'))
        .min(1, 'Choose at least one language.')
        .max(limit.languagesMax, `Choose at most ${limit.languagesMax} languages.`),
    ),
  skills,
});

export const suspendPersonSchema = z.object({
  username: z.string().min(1).max(60),
  reason: text('Give a reason.')
    .transform(lines)
    .pipe(
      z
        .string()
        .min(limit.reasonMin, `Write at least ${limit.reasonMin} characters: the person reads it.`)
        .max(limit.reasonMax, `Use at most ${limit.reasonMax} characters.`),
    ),
});

export type SellerProfileInput = z.input<typeof sellerProfileSchema>;
