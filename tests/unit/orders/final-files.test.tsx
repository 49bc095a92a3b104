import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FinalFiles } from '@/components/orders/final-files';
import type { OrderWorkspace } from '@/lib/orders/views';

const file = (id: string, name: string, delivery: number) => ({
  ...{ id, name, delivery, mime: 'application/zip', sizeBytes: 1000, sha256: id },
  scan: 'clean' as const,
});

const page = (state: OrderWorkspace['state']): string => {
  const standingFiles = [file('c', 'cat.zip', 2), file('d', 'dog.zip', 1)];
  const order = { number: 'MN-1', state, standingFiles, deliveries: [{}, {}] };
  return renderToStaticMarkup(<FinalFiles order={order as unknown as OrderWorkspace} />);
};

test('the final files say which came with an earlier delivery, and come as one', () => {
  const html = page('completed');
  expect(html.indexOf('cat.zip')).toBeLessThan(html.indexOf('dog.zip'));
  expect(html.match(/from the \w+ delivery/g)).toEqual(['from the first delivery']);
  expect(html.indexOf('from the first')).toBeGreaterThan(html.indexOf('dog.zip'));
  expect(html).toContain('href="/api/orders/MN-1/final-files/zip"');
  expect(page('delivered')).toBe('');
});
