import { describe, expect, test } from 'vitest';
import { filesOf } from '@/app/actions/_form';
import {
  basicsOf,
  extrasOf,
  packagesOf,
  pictureActOf,
  questionsOf,
  reordered,
} from '@/app/actions/_gig-form';

const form = (fields: Record<string, string>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

describe('what the editor sends', () => {
  test('one choice names category and subcategory', () => {
    expect(basicsOf(form({ title: 'I will', subcategory: 'design/logos', tags: 'a, b' }))).toEqual({
      title: 'I will',
      category: 'design',
      subcategory: 'logos',
      tags: 'a, b',
    });
    expect(basicsOf(form({}))).toMatchObject({ category: '', subcategory: '' });
  });

  test('packages stand in the order of their tiers; Basic can be offered alone', () => {
    const fields = { 'packages.0.name': 'S', 'packages.1.name': 'M', 'packages.2.name': 'L' };
    expect(packagesOf(form(fields)).map(({ tier, name }) => `${tier} ${name}`)).toEqual([
      'basic S',
      'standard M',
      'premium L',
    ]);
    expect(packagesOf(form({ ...fields, remove: 'more' }))).toHaveLength(1);
    expect(packagesOf(form({ ...fields, 'packages.9.name': 'XL' }))).toHaveLength(3);
  });

  test('faster delivery is typed as sooner, and counts with a price or days alone', () => {
    const faster = {
      'extras.0.title': 'Faster',
      'extras.0.priceCents': '',
      'extras.0.addDays': '',
    };
    expect(extrasOf(form(faster))).toMatchObject([{ title: '', priceCents: '' }]);
    expect(
      extrasOf(form({ ...faster, 'extras.0.priceCents': '5', 'extras.0.addDays': ' 2 ' })),
    ).toMatchObject([{ title: 'Faster', priceCents: '5', addDays: '-2' }]);
    // A price without days makes nothing faster: '-' is no number, and the schema says so.
    expect(extrasOf(form({ ...faster, 'extras.0.priceCents': '5' }))).toMatchObject([
      { addDays: '-' },
    ]);
  });

  test('a removed row is blank, and the others keep their numbers', () => {
    const sent = {
      'questions.0.text': 'One?',
      'questions.1.text': 'Two?',
      'questions.2.text': 'Three?',
    };
    const texts = (fields: Record<string, string>) =>
      questionsOf(form(fields)).map((question) => question.text);
    expect(texts({ ...sent, remove: '1' })).toEqual(['One?', '', 'Three?']);
    expect(texts({ ...sent, remove: '-1' })).toEqual(['One?', 'Two?', 'Three?']);
    expect(texts({ ...sent, remove: '99' })).toEqual(['One?', 'Two?', 'Three?']);
  });

  test('rows beyond every form are not read', () => {
    expect(questionsOf(form({ 'questions.50.text': 'Hidden?' }))).toEqual([]);
    expect(questionsOf(form({ 'questions.2.text': 'Third?' })).map(({ text }) => text)).toEqual([
      '',
      '',
      'Third?',
    ]);
  });

  test('an empty file field sends no file', () => {
    const data = new FormData();
    data.append('picture', new File([], ''));
    data.append('picture', 'a text');
    data.append('picture', new File([], 'empty.png'));
    expect(filesOf(data, 'picture').map((file) => file.name)).toEqual(['empty.png']);
  });
});

test('pictures: the cover, one place earlier, and never out of the row', () => {
  expect(pictureActOf(form({ act: 'cover:abc' }))).toEqual({ act: 'cover', pictureId: 'abc' });
  expect(reordered(['a', 'b', 'c'], 'cover', 'c')).toEqual(['c', 'a', 'b']);
  expect(reordered(['a', 'b', 'c'], 'earlier', 'c')).toEqual(['a', 'c', 'b']);
  expect(reordered(['a', 'b', 'c'], 'earlier', 'a')).toEqual(['a', 'b', 'c']);
});
