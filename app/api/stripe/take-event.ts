import { rawBody } from '@/app/raw-body';
import { type Endpoint, receiveEvent } from '@/lib/payments/receive-event';

/** Stripe's events are some kilobytes; anybody can send to these addresses before the signature is looked at. */
const bytesMax = 1024 * 1024;

/** Takes an event for one of our two endpoints: stores it, or says why not. */
export async function takeEvent(endpoint: Endpoint, request: Request): Promise<Response> {
  const raw = await rawBody(request, bytesMax);
  if (raw === null) return Response.json({ message: 'too long for an event' }, { status: 413 });
  const receipt = await receiveEvent(endpoint, raw, request.headers.get('stripe-signature'));
  return Response.json({ message: receipt.message }, { status: receipt.status });
}
