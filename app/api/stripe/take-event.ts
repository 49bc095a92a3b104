import { type Endpoint, receiveEvent } from '@/lib/payments/receive-event';

/** Stripe's events are some kilobytes; anybody can send to these addresses before the signature is looked at. */
const bytesMax = 1024 * 1024;

/** The very text that was sent, or null when it is longer than any event of Stripe's: the rest is not read. */
async function rawBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > bytesMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Takes an event for one of our two endpoints: stores it, or says why not. */
export async function takeEvent(endpoint: Endpoint, request: Request): Promise<Response> {
  const raw = await rawBody(request);
  if (raw === null) return Response.json({ message: 'too long for an event' }, { status: 413 });
  const receipt = await receiveEvent(endpoint, raw, request.headers.get('stripe-signature'));
  return Response.json({ message: receipt.message }, { status: receipt.status });
}
