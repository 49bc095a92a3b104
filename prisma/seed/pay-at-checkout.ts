import { confirmPayment } from '@/lib/orders/confirm-payment';
import { stripeItself } from '@/lib/platform/actor';

/** The sandbox's card whose money is available at once. */
const card = { number: '4000 0000 0000 0077', expiry: '12 / 34', cvc: '123' } as const;

/**
 * Pays on the hosted page as a browser would, by sending its form, and lets the order follow. The sandbox alone is ever
 * paid like this: the seed does not run with a live key.
 */
export async function payAtCheckout(
  url: string,
  buyer: { name: string; email: string },
): Promise<void> {
  const page = new URL(url);
  const answer = await fetch(page, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: page.origin },
    body: new URLSearchParams({ ...card, name: buyer.name, email: buyer.email }),
    redirect: 'manual',
  });
  if (answer.status !== 303 && answer.status !== 302)
    throw new Error(`the payment page answered ${answer.status} instead of going back to the shop`);
  const sessionId = page.pathname.split('/').at(-1) ?? '';
  await confirmPayment(stripeItself, { sessionId });
}
