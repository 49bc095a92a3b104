import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestWord, slipsBetween } from '@/lib/catalog/search-corrections';
import { matchingCategories, searchWords } from '@/lib/catalog/search-words';

describe('the words of a search', () => {
  test.each([
    ['Logo, for my BAKERY!', ['logo', 'for', 'my', 'bakery']],
    ['I will draw your cat', ['i', 'draw', 'your', 'cat']],
    ["café's menú — 24h", ['cafes', 'menu', '24h']],
    ["'); DROP TABLE gig; --", ['drop', 'table', 'gig']],
    ['& | ! ( ) :* <-> \\', []],
    ['логотип 猫', ['логотип', '猫']],
    ['logo logo Logo', ['logo']],
    ['someone wanted', ['someone', 'wanted']],
    ['looking for a logo please', ['for', 'a', 'logo']],
  ])('%s', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  test('are cut between letters, also where a letter is two units long', () => {
    expect(searchWords(`a${'𐐨'.repeat(60)}`)).toEqual([`a${'𐐨'.repeat(39)}`]);
  });

  test('are few, short and plain, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const words = searchWords(text);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{Nd}]{1,40}$/u);
      }),
    );
  });
});

describe('slips of the keyboard', () => {
  test.each([
    ['logo', 'logo', 0],
    ['lgoo', 'logo', 1],
    ['loogo', 'logo', 1],
    ['lgo', 'logo', 1],
    ['ilustraton', 'illustration', 2],
    ['cat', 'portrait', 3],
  ])('%s → %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });

  test('count the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(slipsBetween(a, b, 3)).toBe(slipsBetween(b, a, 3));
      }),
    );
  });

  test('the nearest word is meant, and one that begins the same before one that does not', () => {
    expect(closestWord('loog', ['logo', 'blog', 'long'])).toBe('logo');
    expect(closestWord('potrait', ['portrait', 'portraits', 'trait'])).toBe('portrait');
    expect(closestWord('xylophone', ['logo', 'portrait'])).toBeNull();
  });
});

describe('categories that words name', () => {
  test('by name, by address and by the beginning of a word', () => {
    expect(matchingCategories(['logo'])[0]).toMatchObject({ category: 'design', sub: 'logos' });
    expect(matchingCategories(['wordpress'])[0]).toMatchObject({
      category: 'web',
      sub: 'wordpress',
    });
    expect(matchingCategories(['transl'])[0]?.category).toBe('writing');
  });

  test('none for words that name nothing', () => {
    expect(matchingCategories(['zzzz', 'of'])).toEqual([]);
  });
});
