import { once } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { eventStream } from '@/app/event-stream';
import { streamed } from '@/app/file-answer';

const endless = () =>
  new Readable({
    read() {
      this.push(Buffer.alloc(64 * 1024));
    },
  });

describe('a stored file as an answer', () => {
  test('is not left open by a HEAD, which has no body', async () => {
    const file = endless();
    const body = streamed(new Request('http://localhost/', { method: 'HEAD' }), file);
    expect(body).toBeNull();
    expect(file.destroyed).toBe(true);
  });

  test('is not left open by a browser that left before the answer', () => {
    const file = endless();
    streamed(new Request('http://localhost/', { signal: AbortSignal.abort() }), file);
    expect(file.destroyed).toBe(true);
  });

  test('is closed when the browser leaves, whether anything was read or not', async () => {
    const leaving = new AbortController();
    const file = endless();
    streamed(new Request('http://localhost/', { signal: leaving.signal }), file);
    const closed = once(file, 'close');
    leaving.abort();
    await closed;
    expect(file.destroyed).toBe(true);
  });
});

test('a HEAD of the event stream follows nothing: nobody would ever end it', async () => {
  let following = 0;
  const request = new Request('http://localhost/', { method: 'HEAD' });
  const answer = await eventStream(request, async () => {
    following++;
    return () => undefined;
  });
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect([answer.body, following]).toEqual([null, 0]);
});
