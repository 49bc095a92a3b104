import { hash, verify } from '@node-rs/argon2';
import { composed } from '@/lib/platform/composed';

// argon2id (the package's default) with the least that OWASP's password storage page asks for: 19 MiB, two passes.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The same characters typed on different keyboards are the same password (RFC 8265). */
const normal = (password: string) => composed(password, 'NFKC');

/** What we keep of a password. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), cost);

let nobodysHash: Promise<string> | undefined;

/**
 * Is this the password behind the hash? Without a hash (no such person, or one that has no password) the same work is
 * done against a hash that nothing matches, so that the time of the answer tells nothing.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(crypto.randomUUID());
  const right = await verify(stored ?? (await nobodysHash), normal(password));
  return stored !== null && right;
}
