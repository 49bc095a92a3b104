import { describe, expect, it } from 'vitest';
import { missingToPublish } from '@/lib/catalog/completeness';
import {
  createGigSchema,
  editGigDescriptionSchema,
  editGigExtrasSchema,
  editGigFaqSchema,
  editGigPackagesSchema,
  editGigQuestionsSchema,
} from '@/lib/catalog/schema';
import { findContacts } from '@/lib/platform/contact-patterns';
import { categories } from '@/prisma/seed/content/categories';
import type { SeedGig } from '@/prisma/seed/content/gig-form';
import { keyOf } from '@/prisma/seed/content/gig-form';
import { gigs } from '@/prisma/seed/content/gigs';
import { sellers } from '@/prisma/seed/content/sellers';

const gigId = 'gig';
const titlesOf = (all: readonly SeedGig[]) => all.map((gig) => gig.title);
const textsOf = (gig: SeedGig): string[] => [
  gig.title,
  gig.description,
  ...gig.tags,
  ...gig.packages.flatMap((each) => [each.name, each.included]),
  ...gig.extras.map((each) => each.title),
  ...gig.questions.flatMap((each) => [each.text, ...each.options]),
  ...gig.faq.flatMap((each) => [each.question, each.answer]),
];
const firstParagraph = (gig: SeedGig) => gig.description.split('\n')[0];

describe('the gigs of the demo', () => {
  it('are 240, 24 in each top category, two or more in each subcategory', () => {
    expect(gigs).toHaveLength(240);
    for (const category of categories) {
      const inside = gigs.filter((gig) => gig.category === category.slug);
      expect(inside, category.slug).toHaveLength(24);
      for (const { slug } of category.subcategories)
        expect(inside.filter((gig) => gig.subcategory === slug).length, slug).toBeGreaterThan(1);
    }
  });

  it('belong to known sellers, none of whom has more than a new seller may have live', () => {
    const counts = new Map(sellers.map((seller) => [seller.username, 0]));
    for (const gig of gigs) {
      const count = counts.get(gig.seller);
      expect(count, gig.seller).toBeDefined();
      counts.set(gig.seller, (count ?? 0) + 1);
    }
    expect(Math.min(...counts.values())).toBeGreaterThan(0);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(7);
  });

  it.each([
    ['title', (gig: SeedGig) => gig.title.toLowerCase()],
    ['key', (gig: SeedGig) => gig.key],
    ['first paragraph', firstParagraph],
    ['whole set of answers', (gig: SeedGig) => JSON.stringify(gig.faq)],
  ])('have each their own %s', (_, pick) => {
    expect(new Set(gigs.map(pick)).size).toBe(gigs.length);
  });

  it('begin with “I will” in at most 80 characters', () => {
    for (const title of titlesOf(gigs)) {
      expect(title).toMatch(/^I will \S/);
      expect(title.length, title).toBeLessThanOrEqual(80);
    }
  });

  it('could each be published: every step of the editor takes them, nothing is missing', () => {
    for (const gig of gigs) {
      const { key, title, category, subcategory, tags, description, packages, extras, faq } = gig;
      const steps = [
        createGigSchema.safeParse({ title, category, subcategory, tags }),
        editGigDescriptionSchema.safeParse({ gigId, description }),
        editGigPackagesSchema.safeParse({ gigId, packages }),
        editGigExtrasSchema.safeParse({ gigId, extras }),
        editGigQuestionsSchema.safeParse({ gigId, questions: gig.questions }),
        editGigFaqSchema.safeParse({ gigId, faq }),
      ];
      expect(
        steps.flatMap((step) => step.error?.issues ?? []),
        key,
      ).toEqual([]);
      expect(missingToPublish({ ...gig, pictures: ['cover'] }), key).toEqual([]);
    }
  });

  it('keep to the sizes of small jobs', () => {
    for (const gig of gigs) {
      const within = (value: number, least: number, most: number) => {
        expect(value, gig.key).toBeGreaterThanOrEqual(least);
        expect(value, gig.key).toBeLessThanOrEqual(most);
      };
      within(gig.description.length, 250, 1200);
      expect([1, 3], gig.key).toContain(gig.packages.length);
      const prices = gig.packages.map((each) => each.priceCents);
      expect(prices, gig.key).toEqual([...new Set(prices)].sort((a, b) => a - b));
      for (const { priceCents, deliveryDays, revisions } of gig.packages) {
        within(priceCents, 500, 40_000);
        within(deliveryDays, 1, 14);
        within(revisions, -1, 5);
      }
      within(new Set(gig.tags).size, 2, 5);
      within(gig.extras.length, 0, 4);
      within(gig.questions.length, 1, 4);
      within(gig.faq.length, 2, 4);
    }
  });

  it('say no address, phone, mail or handle anywhere', () => {
    for (const gig of gigs) for (const text of textsOf(gig)) expect(findContacts(text)).toEqual([]);
  });

  it('start at $25 or less for at least half of the market', () => {
    const cheap = gigs.filter((gig) => (gig.packages[0]?.priceCents ?? 0) <= 2500);
    expect(cheap.length).toBeGreaterThan(gigs.length / 2);
  });
});

describe('a key', () => {
  it('is the title without its first words, in plain letters', () => {
    expect(keyOf('I will fix one “CSS” bug, señor’s way!')).toBe('fix-one-css-bug-senors-way');
  });
});
