import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { describe, expect, test } from 'vitest';
import { searchWay } from '@/app/search-way';
import { config, proxy } from '@/proxy';

const base = 'http://localhost:3000';

/** Where a search is answered, in words. */
function answerTo(path: string): string {
  const way = searchWay(path.slice('/search'.length));
  if ('kept' in way) return `kept ${way.kept}`;
  return 'moved' in way ? `go to ${way.moved}` : 'made for this request';
}

/** The same, as the router's scripts hear it. */
function answerToScripts(path: string): string {
  const { headers, status } = proxy(new NextRequest(`${base}${path}`));
  const rewritten = headers.get('x-middleware-rewrite');
  if (rewritten) return `kept ${rewritten.slice(base.length)}`;
  if (status === 307) return `go to ${headers.get('location')?.slice(base.length)}`;
  return 'made for this request';
}

describe('the way of a search', () => {
  test.each([
    ['/search', 'kept /search/all'],
    ['/search?q=logo', 'kept /search/q%3Dlogo'],
    ['/search?q=logo+design&max=20', 'kept /search/q%3Dlogo%2Bdesign%26max%3D20'],
    ['/search?q=caf%C3%A9', 'kept /search/q%3Dcaf%25C3%25A9'],
    ['/search?q=Logo', 'go to /search?q=logo'],
    ['/search?q=logo&category=&min=&days=', 'go to /search?q=logo'],
    ['/search?days=3&q=logo', 'go to /search?q=logo&days=3'],
    ['/search?category=design&sub=logos', 'go to /search?sub=logos'],
    ['/search?q=logo&page=1&utm_source=mail', 'go to /search?q=logo'],
    ['/search?q=a&max=10&days=1&level=top', 'made for this request'],
    ['/search?days=2', 'made for this request'],
    ['/search?online=now', 'made for this request'],
    ['/search?online=now&answers=1&q=logo', 'go to /search?q=logo&answers=1&online=now'],
    ['/search?answers=24&online=', 'go to /search?answers=24'],
    ['/search?q=logo&_rsc=1a2b3', 'kept /search/q%3Dlogo'],
  ])('%s: %s, for scripts too', (path, answer) => {
    expect(answerTo(path)).toBe(answer);
    // What was asked before is remembered, and means the same.
    expect(answerTo(path)).toBe(answer);
    expect(answerToScripts(path)).toBe(answer);
  });

  test('never leads in a circle', () => {
    for (const query of [
      'q=a%20%20b',
      'min=9&max=3',
      'min=5.00',
      'page=99',
      'q=logo&page=3&from=a.AZO3wgAAcACAAAAAAAC-7w.i3',
      'sort=newest&from=a.AZO3wgAAcACAAAAAAAC-7w.i3',
      'q=%F0%9F%90%9F',
      'rating=4',
    ]) {
      const answer = answerTo(`/search?${query}`);
      if (answer.startsWith('go to '))
        expect(answerTo(answer.slice('go to '.length))).not.toMatch(/^go to/);
    }
  });

  test('is asked of proxy.ts by the router’s scripts alone', () => {
    const passes = (path: string, headers: Record<string, string>) =>
      unstable_doesMiddlewareMatch({ config, url: `${base}${path}`, headers });
    expect(passes('/search?q=logo', { rsc: '1' })).toBe(true);
    expect(passes('/search?q=logo', {})).toBe(false);
    expect(passes('/orders', { rsc: '1' })).toBe(false);
  });
});
