import { expect, test } from 'vitest';
import { type GigContent, missingToPublish } from '@/lib/catalog/completeness';

const complete: GigContent = {
  title: 'I will fix one CSS bug',
  category: 'web',
  subcategory: 'bug-fixes',
  tags: ['css'],
  description: 'x'.repeat(120),
  packages: [{ tier: 'basic', name: 'One', included: 'One bug', priceCents: 500, deliveryDays: 3 }],
  extras: [],
  questions: [],
  faq: [],
  pictures: ['cover'],
};
const [basic] = complete.packages;
const standard = { ...basic, tier: 'standard', name: 'Two' } as GigContent['packages'][number];
const premium = { ...basic, tier: 'premium', name: 'Three' } as GigContent['packages'][number];

const missingOf = (but: Partial<GigContent>) =>
  missingToPublish({ ...complete, ...but }).map(({ step, field }) => `${step}: ${field}`);

test('a complete gig lacks nothing', () => {
  expect(missingOf({})).toEqual([]);
});

test.each<[string, Partial<GigContent>, string[]]>([
  ['no title', { title: '' }, ['basics: title']],
  ['a title that begins otherwise', { title: 'CSS bugs fixed' }, ['basics: title']],
  ['a title of nothing more', { title: 'I will do' }, ['basics: title']],
  ['no category', { category: '', subcategory: '' }, ['basics: subcategory']],
  ['no tags', { tags: [] }, ['basics: tags']],
  ['119 characters', { description: 'x'.repeat(119) }, ['description: description']],
  ['119 and marks', { description: `**${'x'.repeat(119)}**` }, ['description: description']],
  [
    'no package',
    { packages: [] },
    ['name', 'included', 'priceCents', 'deliveryDays'].map(
      (field) => `packages: packages.0.${field}`,
    ),
  ],
  ['two packages', { packages: [...complete.packages, standard] }, ['packages: packages.2.name']],
  ['three packages', { packages: [...complete.packages, standard, premium] }, []],
  [
    'a package without a price',
    { packages: [...complete.packages, standard, { ...premium, priceCents: 0 }] },
    ['packages: packages.2.priceCents'],
  ],
  ['delivery 2 of 3 days sooner', { extras: [{ addDays: -2 }] }, []],
  ['delivery 3 of 3 days sooner', { extras: [{ addDays: -3 }] }, ['extras: extras.0.addDays']],
  [
    'a choice of one',
    { questions: [{ kind: 'choice', text: 'Which?', options: ['this'] }] },
    ['questions: questions.0.options'],
  ],
  [
    'half a pair',
    {
      faq: [
        { question: 'Why?', answer: '' },
        { question: '', answer: 'So.' },
      ],
    },
    ['faq: faq.0.answer', 'faq: faq.1.question'],
  ],
  ['no picture', { pictures: [] }, ['pictures: picture']],
])('%s', (_, but, missing) => {
  expect(missingOf(but)).toEqual(missing);
});
