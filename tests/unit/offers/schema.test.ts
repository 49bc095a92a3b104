import { expect, test } from 'vitest';
import { makeOfferSchema } from '@/lib/offers/schema';
import { isRefusal } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';

const id = '0199a000-0000-7000-8000-000000000000';
const work = { title: 'A sheet', included: '', priceCents: 500, deliveryDays: '3', revisions: '1' };
const head = {
  conversationId: id,
  title: 'Four cats',
  included: 'All of them on one sheet.',
  key: id,
};
const once = { ...head, pay: 'once' as const, priceCents: 6000, deliveryDays: '5', revisions: '2' };
const by = (...milestones: (typeof work)[]) => ({
  ...head,
  pay: 'milestones' as const,
  milestones,
});

/** Which fields are refused; empty: none. */
function refused(input: unknown): string[] {
  try {
    parse(makeOfferSchema, input);
    return [];
  } catch (error) {
    return isRefusal(error) ? Object.keys(error.fields) : ['?'];
  }
}

test.each([
  ['as it should be', once, []],
  ['below the least price', { ...once, priceCents: 499 }, ['priceCents']],
  ['above the highest', { ...once, priceCents: 1_000_001 }, ['priceCents']],
  ['no price', { ...once, priceCents: Number.NaN }, ['priceCents']],
  ['half a cent', { ...once, priceCents: 600.5 }, ['priceCents']],
  ['no day', { ...once, deliveryDays: '0' }, ['deliveryDays']],
  ['91 days', { ...once, deliveryDays: '91' }, ['deliveryDays']],
  ['unlimited revisions', { ...once, revisions: '-1' }, []],
  ['ten revisions', { ...once, revisions: '10' }, ['revisions']],
  ['open for 15 days', { ...once, expiryDays: '15' }, ['expiryDays']],
  ['questions of no gig', { ...once, asksQuestions: true }, ['asksQuestions']],
  ['questions of a gig', { ...once, asksQuestions: true, gigId: id }, []],
  ['no words', { ...once, included: ' ' }, ['included']],
  ['a control character alone', { ...once, title: '\u0000\u202e' }, ['title']],
  ['no milestone', by(), ['milestones.0.title']],
  ['one milestone', by(work), ['milestones.1.title']],
  ['two', by(work, work), []],
  ['seven', by(work, work, work, work, work, work, work), ['milestones']],
  [
    'one below the least price',
    by(work, { ...work, priceCents: 499 }),
    ['milestones.1.priceCents'],
  ],
  [
    'too dear together',
    by({ ...work, priceCents: 600_000 }, { ...work, priceCents: 600_000 }),
    ['milestones.0.priceCents'],
  ],
  [
    'too long together',
    by(...Array.from({ length: 5 }, () => ({ ...work, deliveryDays: '90' }))),
    ['milestones.0.deliveryDays'],
  ],
  ['paid neither way', { ...head, pay: 'later' }, ['pay']],
])('%s', (_story, input, fields) => {
  expect(refused(input)).toEqual(fields);
});

test('what milestones come to makes the whole, and the price of the whole is not asked', () => {
  const offer = parse(makeOfferSchema, {
    ...by(work, { ...work, priceCents: 1500, revisions: '-1' }),
    priceCents: 1,
  });
  expect(offer).toMatchObject({ priceCents: 2000, deliveryDays: 6, revisions: -1 });
  expect(parse(makeOfferSchema, once)).toMatchObject({
    milestones: [],
    expiryDays: 7,
    gigId: null,
  });
});

test('a row of the form that was left blank is no milestone, and the errors of others name their own row', () => {
  const blank = {
    title: ' ',
    included: '',
    priceCents: Number.NaN,
    deliveryDays: '',
    revisions: '1',
  };
  expect(
    parse(makeOfferSchema, by(work, blank as typeof work, work, blank as typeof work)),
  ).toMatchObject({ milestones: [{ priceCents: 500 }, { priceCents: 500 }], priceCents: 1000 });
  const wrong = { ...work, deliveryDays: '' };
  expect(refused(by(work, blank as typeof work, wrong))).toEqual(['milestones.2.deliveryDays']);
});
