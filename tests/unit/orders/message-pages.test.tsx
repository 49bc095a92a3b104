import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MessagePages } from '@/components/orders/message-pages';

const pages = (messagesBefore: string | null, earlierMessages: string | null): string[] => {
  const order = { messages: [], messagesBefore, earlierMessages };
  const href = (query: Record<string, string>) => `/story?${new URLSearchParams(query)}#story`;
  const html = renderToStaticMarkup(<MessagePages order={order} href={href} />);
  return [...html.matchAll(/href="([^"]+)"[^>]*>([^<]+)</g)].map(
    ([, to, name]) => `${name}: ${to}`,
  );
};

test('a long talk is turned page by page, by links alone', () => {
  expect(pages(null, null)).toEqual([]);
  expect(pages(null, '400')).toEqual(['Earlier messages: /story?before=400#story']);
  expect(pages('400', '100')).toEqual([
    'Earlier messages: /story?before=100#story',
    'The newest: /story?#story',
  ]);
  expect(pages('100', null)).toEqual(['The newest: /story?#story']);
});
