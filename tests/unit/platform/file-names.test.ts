import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanFileName, fileEnding } from '@/lib/platform/file-names';

test.each([
  ['logo final.PNG', 'logo final.PNG'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\anna\\logo.ai', 'logo.ai'],
  ['.htaccess', 'htaccess'],
  ['  ', 'file'],
  ['...', 'file'],
  ['', 'file'],
  ['photo\u202egnp.exe', 'photognp.exe'],
  ['a\r\nSet-Cookie: x=1.txt', 'a Set-Cookie_ x=1.txt'],
  ['a"b<c>.txt', 'a_b_c_.txt'],
  ['東京.pdf', '東京.pdf'],
  [`${'x'.repeat(300)}.jpeg`, `${'x'.repeat(115)}.jpeg`],
])('%j → %s', (name, clean) => {
  expect(cleanFileName(name)).toBe(clean);
});

test('every name becomes one that is short, visible, and no way out of its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const clean = cleanFileName(name);
      expect([...clean].length).toBeLessThanOrEqual(120);
      expect(clean).not.toBe('');
      expect(clean).not.toMatch(/[/\\\r\n"<>:|?*]|^\./);
      expect(cleanFileName(clean)).toBe(clean);
    }),
  );
});

test.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['a', ''],
  ['a.b c', ''],
])('%s ends in %j', (name, ending) => {
  expect(fileEnding(name)).toBe(ending);
});
