import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as schema from '@/lib/catalog/schema';
import { isRefusal } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';

/** The sentences with which an input is refused, by field; {} when it passes. */
function refused(one: z.ZodType, input: object): Readonly<Record<string, string>> {
  try {
    parse(one, { gigId: 'a-gig', ...input });
    return {};
  } catch (error) {
    if (!isRefusal(error, 'invalid')) throw error;
    return error.fields;
  }
}

const row = {
  tier: 'basic',
  name: 'One',
  included: 'One thing',
  priceCents: 500,
  deliveryDays: 1,
  revisions: 0,
};
const packages = (but: object) => ({ packages: [{ ...row, ...but }] });
const extras = (but: object) => ({ extras: [{ title: 'More', priceCents: 100, ...but }] });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const basics = schema.editGigBasicsSchema;
const packageForm = schema.editGigPackagesSchema;
const extraForm = schema.editGigExtrasSchema;
const questionForm = schema.editGigQuestionsSchema;
const faqForm = schema.editGigFaqSchema;
const descriptionForm = schema.editGigDescriptionSchema;

type Case = [what: string, form: z.ZodType, input: object, field?: string];

// Each limit of RULES 1 twice: the last that passes, the first that does not.
const cases: Case[] = [
  ['a title of 80', basics, { title: 'x'.repeat(80) }],
  ['a title of 81', basics, { title: 'x'.repeat(81) }, 'title'],
  ['80 smileys, each one character to a person', basics, { title: '🙂'.repeat(80) }],
  ['a title that is no text', basics, { title: 7 }, 'title'],
  ['a title of ten megabytes', basics, { title: 'x'.repeat(10_000_000) }, 'title'],
  ['a category of the tree', basics, { category: 'design', subcategory: 'logos' }],
  ['a category that is not there', basics, { category: 'weapons' }, 'category'],
  ['a stranger subcategory', basics, { category: 'web', subcategory: 'logos' }, 'subcategory'],
  ['five tags', basics, { tags: 'one, two, three, four, five' }],
  ['six tags', basics, { tags: 'one, two, three, four, five, six' }, 'tags'],
  ['the same tag six times', basics, { tags: many(6, () => 'same') }],
  ['a tag of 26', basics, { tags: ['x'.repeat(26)] }, 'tags.0'],
  ['a tag of 1', basics, { tags: ['x'] }, 'tags.0'],
  ['a tag with a script', basics, { tags: ['<script>'] }, 'tags.0'],
  ['description of 5,000', descriptionForm, { description: 'x'.repeat(5000) }],
  ['description of 5,001', descriptionForm, { description: 'x'.repeat(5001) }, 'description'],
  ['5,000 and its marks', descriptionForm, { description: `**${'x'.repeat(5000)}**` }],
  ['a blank description', descriptionForm, { description: '' }],
  ['the least price', packageForm, packages({ priceCents: 500 })],
  ['a cent less', packageForm, packages({ priceCents: 499 }), 'packages.0.priceCents'],
  ['a price typed', packageForm, packages({ priceCents: '12.50' })],
  [
    'a price typed with a comma',
    packageForm,
    packages({ priceCents: '12,50' }),
    'packages.0.priceCents',
  ],
  [
    'a price typed below the least',
    packageForm,
    packages({ priceCents: '4.99' }),
    'packages.0.priceCents',
  ],
  ['half a cent', packageForm, packages({ priceCents: '5.005' }), 'packages.0.priceCents'],
  [
    'half a cent as a number',
    packageForm,
    packages({ priceCents: 500.5 }),
    'packages.0.priceCents',
  ],
  ['a negative price', packageForm, packages({ priceCents: '-5' }), 'packages.0.priceCents'],
  ['not a number', packageForm, packages({ priceCents: Number.NaN }), 'packages.0.priceCents'],
  ['ten thousand', packageForm, packages({ priceCents: '10,000' })],
  ['a cent more', packageForm, packages({ priceCents: '10000.01' }), 'packages.0.priceCents'],
  ['no price yet', packageForm, packages({ priceCents: '' })],
  ['1 day', packageForm, packages({ deliveryDays: '1' })],
  ['90 days', packageForm, packages({ deliveryDays: 90 })],
  ['91 days', packageForm, packages({ deliveryDays: 91 }), 'packages.0.deliveryDays'],
  ['a day and a half', packageForm, packages({ deliveryDays: '1.5' }), 'packages.0.deliveryDays'],
  ['9 revisions', packageForm, packages({ revisions: 9 })],
  ['10 revisions', packageForm, packages({ revisions: 10 }), 'packages.0.revisions'],
  ['any number of revisions', packageForm, packages({ revisions: -1 })],
  ['fewer than none', packageForm, packages({ revisions: -2 }), 'packages.0.revisions'],
  ['a name of 35', packageForm, packages({ name: 'x'.repeat(35) })],
  ['a name of 36', packageForm, packages({ name: 'x'.repeat(36) }), 'packages.0.name'],
  ['included of 100', packageForm, packages({ included: 'x'.repeat(100) })],
  ['included of 101', packageForm, packages({ included: 'x'.repeat(101) }), 'packages.0.included'],
  ['a fourth tier', packageForm, packages({ tier: 'gold' }), 'packages.0.tier'],
  ['one tier twice', packageForm, { packages: [row, row] }, 'packages'],
  ['an extra of $1', extraForm, extras({ priceCents: '1' })],
  ['an extra of 99 cents', extraForm, extras({ priceCents: '0.99' }), 'extras.0.priceCents'],
  ['an extra of nothing', extraForm, extras({ priceCents: '' }), 'extras.0.priceCents'],
  ['an extra without a title', extraForm, extras({ title: '' }), 'extras.0.title'],
  ['an extra titled with 60', extraForm, extras({ title: 'x'.repeat(60) })],
  ['an extra titled with 61', extraForm, extras({ title: 'x'.repeat(61) }), 'extras.0.title'],
  ['14 days more', extraForm, extras({ addDays: 14 })],
  ['15 days more', extraForm, extras({ addDays: 15 }), 'extras.0.addDays'],
  ['ten own extras', extraForm, { extras: many(10, () => extras({}).extras[0]) }],
  ['eleven own extras', extraForm, { extras: many(11, () => extras({}).extras[0]) }, 'extras'],
  [
    'two faster ones',
    extraForm,
    { extras: many(2, () => ({ ...extras({}).extras[0], addDays: -1 })) },
    'extras',
  ],
  ['an id that is none', extraForm, extras({ id: "1'; DROP TABLE gig" }), 'extras.0.id'],
  ['a question of 400', questionForm, { questions: [{ text: 'x'.repeat(400) }] }],
  [
    'a question of 401',
    questionForm,
    { questions: [{ text: 'x'.repeat(401) }] },
    'questions.0.text',
  ],
  ['15 questions', questionForm, { questions: many(15, () => ({ text: 'Why?' })) }],
  ['16 questions', questionForm, { questions: many(16, () => ({ text: 'Why?' })) }, 'questions'],
  ['blank rows', questionForm, { questions: many(40, () => ({ text: ' ' })) }],
  [
    'an unknown kind',
    questionForm,
    { questions: [{ kind: 'song', text: 'Why?' }] },
    'questions.0.kind',
  ],
  [
    '21 options',
    questionForm,
    { questions: [{ kind: 'choice', text: 'Which?', options: many(21, String) }] },
    'questions.0.options',
  ],
  ['10 pairs', faqForm, { faq: many(10, () => ({ question: 'Why?', answer: 'So.' })) }],
  ['11 pairs', faqForm, { faq: many(11, () => ({ question: 'Why?', answer: 'So.' })) }, 'faq'],
];

describe('limits', () => {
  test.each(cases)('%s', (_, form, input, field) => {
    expect(Object.keys(refused(form, input))).toEqual(field ? [field] : []);
  });
});

describe('what is typed is kept exactly', () => {
  test('amounts become cents without a detour over floats', () => {
    const typed = ['5', '$5', '5.1', '19.99', ' 1,200.05 ', '8.20'];
    const cents = typed.map(
      (priceCents) =>
        parse(packageForm, { gigId: 'a', ...packages({ priceCents }) }).packages[0]?.priceCents,
    );
    expect(cents).toEqual([500, 500, 510, 1999, 120_005, 820]);
  });

  test('tags lose their hash, capitals and doubles', () => {
    expect(parse(basics, { gigId: 'a', tags: ' #CSS, css ,Web Design,, ' }).tags).toEqual([
      'css',
      'web design',
    ]);
  });

  test('what hides in a text is taken out', () => {
    expect(
      parse(basics, { gigId: 'a', title: ' I\u0000 will\u202e  draw\u200b\n it ' }).title,
    ).toBe('I will draw it');
  });

  test('a blank package is none, and options go when nobody can choose', () => {
    expect(
      parse(packageForm, {
        gigId: 'a',
        packages: [row, { tier: 'standard', name: ' ', priceCents: '' }],
      }).packages,
    ).toHaveLength(1);
    expect(
      parse(questionForm, {
        gigId: 'a',
        questions: [{ kind: 'text', text: 'Why?', options: 'a\nb' }],
      }).questions[0]?.options,
    ).toEqual([]);
  });
});

describe('no way around the marketplace stands in a gig', () => {
  const reach = [
    ['a link', 'see https://example.com/me'],
    ['a bare address', 'my work: annadraws.com'],
    ['a mail address', 'anna@example.com'],
    ['a spelled mail address', 'anna (at) example (dot) com'],
    ['a phone number', 'call +44 20 7946 0958'],
    ['a handle', 'find me @anna_draws'],
  ] as const;
  test.each(reach)('%s', (_, words) => {
    expect(refused(descriptionForm, { description: words })).toHaveProperty('description');
    expect(refused(basics, { title: words })).toHaveProperty('title');
    expect(refused(packageForm, packages({ included: words }))).toHaveProperty([
      'packages.0.included',
    ]);
    expect(refused(extraForm, extras({ title: words }))).toHaveProperty(['extras.0.title']);
    expect(refused(questionForm, { questions: [{ text: words }] })).toHaveProperty([
      'questions.0.text',
    ]);
    expect(refused(faqForm, { faq: [{ question: 'Where?', answer: words }] })).toHaveProperty([
      'faq.0.answer',
    ]);
  });
});
