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
  // The work that was done, not how long it took: what else the machine does must not decide.
  const work = async (hash: string | null) => {
    const start = process.cpuUsage();
    for (let i = 0; i < 5; i++) expect(await passwordMatches(hash, 'wrong')).toBe(false);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const [known, unknown] = [await work(stored), await work(null)];
  expect(unknown / known).toBeGreaterThan(0.3);
  expect(unknown / known).toBeLessThan(3);
});
