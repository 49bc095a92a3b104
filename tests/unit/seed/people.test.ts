import { describe, expect, it } from 'vitest';
import { sellerProfileSchema, signUpSchema } from '@/lib/accounts/schema';
import { findContacts } from '@/lib/platform/contact-patterns';
import { buyers } from '@/prisma/seed/content/buyers';
import { languageCodes } from '@/prisma/seed/content/people';
import { sellers } from '@/prisma/seed/content/sellers';

const everyone = [...sellers, ...buyers];
/** Throws for a name that the system's tables do not know. */
const clockOf = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone });

describe('the people of the demo', () => {
  it('are sixty sellers and some forty buyers with names of their own', () => {
    expect(sellers).toHaveLength(60);
    expect(buyers.length).toBeGreaterThanOrEqual(40);
    expect(new Set(everyone.map((each) => each.username)).size).toBe(everyone.length);
    expect(new Set(everyone.map((each) => each.name)).size).toBe(everyone.length);
  });

  it('could each sign up', () => {
    for (const { username, name } of everyone)
      signUpSchema.parse({
        email: `${username}@mail.example`,
        username,
        name,
        password: 'river-pebble-42',
        address: '127.0.0.1',
      });
  });

  it('could become sellers with what is written about them', () => {
    for (const { username, headline, bio, skills, languages } of sellers) {
      const codes = languages.map((each) => each.code);
      const read = sellerProfileSchema.safeParse({ headline, bio, skills, languages: codes });
      expect(read.error, username).toBeUndefined();
      expect(bio.length, username).toBeGreaterThanOrEqual(120);
      expect(bio.length, username).toBeLessThanOrEqual(400);
      for (const code of codes) expect(languageCodes).toContain(code);
      for (const text of [headline, bio, ...skills]) expect(findContacts(text)).toEqual([]);
    }
  });

  it('live in real places and times', () => {
    for (const { username, country, timezone, workingHours, joinedMonthsAgo } of sellers) {
      expect(country, username).toMatch(/^[A-Z]{2}$/);
      expect(() => clockOf(timezone), username).not.toThrow();
      expect(workingHours.fromHour, username).toBeLessThan(workingHours.toHour);
      expect(workingHours.days.length, username).toBeGreaterThan(3);
      expect(joinedMonthsAgo, username).toBeGreaterThan(0);
    }
  });

  it('come from many countries', () => {
    expect(new Set(sellers.map((each) => each.country)).size).toBeGreaterThan(35);
  });
});
