import { expect, test } from 'vitest';
import { bodyOf } from '@/app/api/inbox/answer-json';

const post = (body: string | ReadableStream) =>
  new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);

test('what comes as JSON is read, and everything else reads as nothing', async () => {
  expect(await bodyOf(post('{"text":"Größe"}'))).toEqual({ text: 'Größe' });
  expect(await bodyOf(post('[1]'))).toEqual({});
  expect(await bodyOf(post('{'))).toEqual({});
  expect(await bodyOf(new Request('http://localhost/', { method: 'POST' }))).toEqual({});
});

test('of a body that is far too long no more is read than shows it', async () => {
  let given = 0;
  const endless = new ReadableStream({
    pull(controller) {
      given += 64 * 1024;
      if (given > 8 * 1024 * 1024) controller.close();
      else controller.enqueue(Buffer.alloc(64 * 1024, ' '));
    },
  });
  expect(await bodyOf(post(endless))).toEqual({});
  expect(given).toBeLessThan(1024 * 1024);
});
