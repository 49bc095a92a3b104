import type { Metadata } from 'next';
import { clearFraudAction } from '@/app/actions/admin-money';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { FraudTable } from '@/components/admin/money/fraud-table';
import { EmptyState } from '@/components/ui/empty-state';
import { fraudWarnings } from '@/lib/moderation/fraud-query';

export const metadata: Metadata = { title: 'Warnings of fraud' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface FraudProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Payments that the card network warns of, the oldest first. */
export default async function FraudPage({ searchParams }: FraudProps) {
  const query = await searchParams;
  const person = await signedIn('/admin/money/fraud');
  const { warnings, now } = await found(fraudWarnings(person));
  return (
    <AdminFrame
      current="/admin/money"
      crumbs={[{ label: 'Money', href: '/admin/money' }, { label: 'Warnings of fraud' }]}
      title="Warnings of fraud"
      lead="The card network believes that the cardholder did not make these payments. Nothing of their orders is paid out until somebody has looked: give the money back on the order’s page, or clear the warning."
    >
      <AdminDone done={[query.done].flat()[0]} />
      <FraudTable
        warnings={warnings}
        now={now}
        action={clearFraudAction}
        empty={
          <EmptyState title="No warning is open">
            A payment shows here, and every admin is told, when the card network warns of it.
          </EmptyState>
        }
      />
    </AdminFrame>
  );
}
