import { expect, test } from 'vitest';
import { POST } from '@/app/api/stripe/webhook/route';

const address = 'http://localhost:3000/api/stripe/webhook';
const megabyte = 'x'.repeat(1024 * 1024);

test('a body longer than any event of Stripe is not even read', async () => {
  const said = new Request(address, { method: 'POST', body: `${megabyte}x` });
  expect((await POST(said)).status).toBe(413);
});

test('nor is one that does not say how long it is', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent++;
      controller.enqueue(new TextEncoder().encode(megabyte));
    },
  });
  const silent = new Request(address, {
    method: 'POST',
    body: endless,
    duplex: 'half',
  } as RequestInit);
  expect((await POST(silent)).status).toBe(413);
  expect(sent).toBeLessThan(5);
});
