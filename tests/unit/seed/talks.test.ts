import { describe, expect, test } from 'vitest';
import { buyers } from '@/prisma/seed/content/buyers';
import { gigs } from '@/prisma/seed/content/gigs';
import { sellers } from '@/prisma/seed/content/sellers';
import { talks } from '@/prisma/seed/content/talks';

describe('the demo’s conversations', () => {
  test.each(talks.map((talk) => [`${talk.buyer} asks ${talk.seller}`, talk] as const))(
    '%s',
    (_, talk) => {
      expect(buyers.map(({ username }) => username)).toContain(talk.buyer);
      expect(sellers.map(({ username }) => username)).toContain(talk.seller);
      const own = gigs.filter(({ seller }) => seller === talk.seller);
      if (talk.gig)
        expect(own.map(({ title }) => title)).toContainEqual(expect.stringContaining(talk.gig));
      // The buyer writes first, and everything has been said before the demo is started.
      expect(talk.lines[0]?.by).toBe('buyer');
      const hours = talk.lines.reduce((sum, { afterHours }) => sum + afterHours, 0.2);
      expect(hours).toBeLessThan(talk.daysAgo * 24);
    },
  );
});
