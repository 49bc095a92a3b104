import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallFiles } from '@/app/small-files';
import { finishBrowserFiles } from '@/dev/browser-files';

const script = `console.log(${'"the same word again", '.repeat(200)}1)`;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'browser-files-'));
  mkdirSync(path.join(folder, 'chunks'));
  writeFileSync(path.join(folder, 'chunks/a.js'), script);
  writeFileSync(path.join(folder, 'chunks/a.css'), 'p{color:red}');
  writeFileSync(path.join(folder, 'chunks/a.woff2'), 'a typeface');
  await finishBrowserFiles(folder);
});

afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** What becomes of a request: where it leads and what is said of an answer of this status. */
function asked(address: string, accepted?: string, { status = 200, of = folder } = {}) {
  const request = { url: address, headers: { 'accept-encoding': accepted } } as IncomingMessage;
  const response = new ServerResponse(request);
  smallFiles(of)(request, response, address);
  response.writeHead(status);
  return { url: request.url, said: { ...response.getHeaders() } };
}

describe('what a build wrote for browsers', () => {
  test('says of scripts alone that they are to be compiled ahead, on the line where V8 looks for it', () => {
    expect(read('chunks/a.js')).toBe(`//# allFunctionsCalledOnLoad\n${script}`);
    expect(read('chunks/a.css')).toBe('p{color:red}');
    expect(read('chunks/a.woff2')).toBe('a typeface');
  });

  test('stands there in small too, and is the same when it is unpacked', () => {
    const small = readFileSync(path.join(folder, 'chunks/a.js.br'));
    expect(small.length).toBeLessThan(script.length / 10);
    expect(brotliDecompressSync(small).toString()).toBe(read('chunks/a.js'));
    expect(() => read('chunks/a.woff2.br')).toThrow();
  });

  test('is as it was when it is done a second time', async () => {
    const once = read('chunks/a.js');
    await finishBrowserFiles(folder);
    expect(read('chunks/a.js')).toBe(once);
    expect(() => read('chunks/a.js.br.br')).toThrow();
  });
});

describe('a script or style of the build', () => {
  test.each(['br', 'gzip, deflate, br, zstd', 'gzip,br;q=0.5', 'br;q=1.0', 'BR'])(
    'is sent in small to who accepts %j',
    (accepted) => {
      expect(asked('/_next/static/chunks/a.js', accepted)).toEqual({
        url: '/_next/static/chunks/a.js.br',
        said: {
          vary: 'Accept-Encoding',
          'content-encoding': 'br',
          'content-type': 'application/javascript; charset=UTF-8',
        },
      });
    },
  );

  test.each([undefined, '', 'gzip, deflate', 'gzip, br;q=0', 'br; q=0.000', 'brx', 'xbr'])(
    'is sent as ever to who accepts %j, and caches learn that there is another',
    (accepted) => {
      expect(asked('/_next/static/chunks/a.css', accepted)).toEqual({
        url: '/_next/static/chunks/a.css',
        said: { vary: 'Accept-Encoding' },
      });
    },
  );

  test.each([
    '/_next/static/chunks/a.woff2',
    '/_next/static/chunks/gone.js',
    '/_next/static/chunks/a.js.br',
    '/gigs/a.js',
  ])('is not %s, which is left alone', (address) => {
    expect(asked(address, 'br')).toEqual({ url: address, said: {} });
  });

  test('is sent as ever by a checkout without a build', () => {
    const of = path.join(folder, 'none');
    expect(asked('/_next/static/chunks/a.js', 'br', { of }).said).toEqual({});
  });

  test('that is refused is answered with a page in no such form', () => {
    for (const status of [400, 412, 416, 500])
      expect(asked('/_next/static/chunks/a.js', 'br', { status }).said).toEqual({
        vary: 'Accept-Encoding',
        'content-type': 'text/html; charset=utf-8',
      });
  });
});
