import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { found } from '@/app/found';
import { paidAddress } from '@/app/paid-address';
import { signedIn } from '@/app/session';
import { KeepAsking } from '@/components/orders/keep-asking';
import { LinkButton } from '@/components/ui/link-button';
import { confirmPayment } from '@/lib/orders/confirm-payment';

// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;
export const metadata: Metadata = { title: 'Your payment' };

interface WaitingProps {
  searchParams: Promise<{ session_id?: string | string[] }>;
}

/** Sent off, but not confirmed yet: Stripe is asked again, and until it says paid we wait. */
export default async function WaitingPage({ searchParams }: WaitingProps) {
  const sessionId = [(await searchParams).session_id ?? ''].flat()[0] ?? '';
  const here = `/checkout/waiting?session_id=${encodeURIComponent(sessionId)}`;
  const person = await signedIn(here);
  const known = await found(confirmPayment(person, { sessionId }));
  if (known.paid) redirect(paidAddress(known));
  const { number, over } = known;
  // The order says what became of it, and how to try again.
  if (over) redirect(`/orders/${number}`);
  return (
    <div className="page grid max-w-form gap-5 py-16">
      <h1 className="text-3xl">Waiting for your bank</h1>
      <p className="text-lg text-muted">
        Your payment is on its way. As soon as it is confirmed, your order {number} starts. You may
        leave this page: we tell you by mail.
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={here} variant="secondary">
          Ask again
        </LinkButton>
        <LinkButton href={`/orders/${number}`} variant="quiet">
          Go to the order
        </LinkButton>
      </div>
      <KeepAsking everySeconds={3} />
    </div>
  );
}
