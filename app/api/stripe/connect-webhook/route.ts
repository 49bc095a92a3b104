import { receiveEvent } from '@/lib/payments/receive-event';

/** Stripe's Connect events: what happens to sellers' accounts. Its own secret. The raw text is what was signed: it is read before anything else. */
export async function POST(request: Request): Promise<Response> {
  const raw = await request.text();
  const receipt = await receiveEvent('connect', raw, request.headers.get('stripe-signature'));
  return Response.json({ message: receipt.message }, { status: receipt.status });
}
