import { redirect } from 'next/navigation';
import { paidAddress } from '@/app/paid-address';
import { signedIn } from '@/app/session';
import { confirmPayment } from '@/lib/orders/confirm-payment';

/**
 * Back from the payment page. Being here proves nothing: Stripe is asked. What is paid leads straight to its order,
 * without a page in between; everything else, also what fails, /checkout/waiting tries again and tells.
 */
export async function GET(request: Request): Promise<Response> {
  const sessionId = new URL(request.url).searchParams.get('session_id') ?? '';
  const query = new URLSearchParams({ session_id: sessionId });
  const person = await signedIn(`/checkout/return?${query}`);
  const known = await confirmPayment(person, { sessionId }).catch(() => null);
  redirect(known?.paid ? paidAddress(known) : `/checkout/waiting?${query}`);
}
