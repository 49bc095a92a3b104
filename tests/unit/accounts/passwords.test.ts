import { expect, test } from 'vitest';
import { hashPassword, passwordMatches } from '@/lib/accounts/passwords';

test('what is kept is argon2id with a salt of its own, and only the password opens it', async () => {
  const [one, two] = await Promise.all([hashPassword('grey herons'), hashPassword('grey herons')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await passwordMatches(one, 'grey herons')).toBe(true);
  expect(await passwordMatches(one, 'grey heron')).toBe(false);
});

test('the same letters typed on another keyboard are the same password', async () => {
  const stored = await hashPassword('Wójcik wades'.normalize('NFD'));
  expect(await passwordMatches(stored, 'Wójcik wades'.normalize('NFC'))).toBe(true);
});

test('without a password nothing matches, and the same work is done', async () => {
  const stored = await hashPassword('grey herons');
  await passwordMatches(null, 'first call makes the hash that nobody has');
  const time = async (hash: string | null) => {
    const start = performance.now();
    for (let i = 0; i < 5; i++) expect(await passwordMatches(hash, 'wrong')).toBe(false);
    return performance.now() - start;
  };
  const [known, unknown] = [await time(stored), await time(null)];
  expect(unknown / known).toBeGreaterThan(0.3);
  expect(unknown / known).toBeLessThan(3);
});
