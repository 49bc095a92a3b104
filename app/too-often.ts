import type { Refusal } from '@/lib/platform/errors';

/** What is said to a network that asks more than all who share it would: when to come back. */
export const tooOften = ({ message, retryAfterSeconds = 60 }: Refusal): Response =>
  new Response(`${message}\n`, {
    status: 429,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(retryAfterSeconds),
    },
  });
