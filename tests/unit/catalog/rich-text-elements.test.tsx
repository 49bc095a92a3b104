import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RichText } from '@/components/gigs/rich-text';

const html = (source: string) => renderToStaticMarkup(<RichText source={source} />);

test('a text becomes the elements it means', () => {
  expect(html('One **bold** *word*\nhere\n\n## Head\n\n- a\n- b')).toBe(
    '<div class="rich-text"><p>One <strong>bold</strong> <em>word</em><br/>here</p>' +
      '<h3 class="text-lg">Head</h3><ul><li>a</li><li>b</li></ul></div>',
  );
});

test('whatever stands in it, no other element and no attribute comes out', () => {
  const bit = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '**',
    '*',
    '## ',
    '- ',
    '1. ',
    '\n',
    '&lt;',
    '"',
    ' word ',
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
      const elements = html(bits.join('')).match(/<[^>]*>/g) ?? [];
      for (const element of elements)
        expect(element).toMatch(
          /^<(?:\/?(?:p|ul|ol|li|strong|em|h3|div)|br\/|div class="rich-text"|h3 class="text-lg")>$/,
        );
    }),
  );
});
