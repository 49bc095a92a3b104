import { expect, test } from 'vitest';
import { keepSearch, keptSearch } from '@/app/kept-search-paths';

test('a search is remembered as it is written in the canonical way, and in no other', () => {
  keepSearch('?q=logo', 'q=logo', '/search/kept/logo');
  keepSearch('', '', '/search/kept/all');
  expect([keptSearch('?q=logo'), keptSearch('')]).toEqual([
    '/search/kept/logo',
    '/search/kept/all',
  ]);
  for (const query of [`?q=logo${'&'.repeat(14_000)}`, '?q=logo&_rsc=1', '?q=%6cogo']) {
    keepSearch(query, 'q=logo', '/search/kept/logo');
    expect(keptSearch(query), query.slice(0, 20)).toBeUndefined();
  }
});
