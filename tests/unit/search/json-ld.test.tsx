import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JsonLd } from '@/components/json-ld';

test('no text can end the script element, and the text is whole again when it is read', () => {
  const name = '</script><script>alert(1)</script><!--';
  const html = renderToStaticMarkup(<JsonLd thing={{ '@type': 'Service', name }} />);
  const inner = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1] ?? '';
  expect(inner).not.toContain('<');
  expect(JSON.parse(inner)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Service',
    name,
  });
});
