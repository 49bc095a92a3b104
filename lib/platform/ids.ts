import { createHash, randomBytes } from 'node:crypto';

// No 0/O, 1/I/L, U: read aloud and typed from paper without doubt.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number that people can read to each other, such as `K7QX2M4D`: 30^8 possibilities, unique by the database. */
export function readableNumber(length = 8): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      // 240 = 8 × 30: a byte above it would favour the first letters.
      if (byte < 240 && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}

/** A secret for a link: 256 bits, safe in addresses. */
export const linkSecret = (): string => randomBytes(32).toString('base64url');

/** What we keep of a secret. */
export const secretHash = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Can this text be the id of a row? Anything else is simply not found, and PostgreSQL is not asked. */
export const isId = (text: string): boolean => uuid.test(text);
