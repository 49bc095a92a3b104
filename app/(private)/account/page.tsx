import type { Metadata } from 'next';
import { currentMe } from '@/app/me';
import { signedIn } from '@/app/session';
import { AccountMenu } from '@/components/accounts/account-menu';
import { Notice } from '@/components/ui/notice';
import { ownAccount } from '@/lib/accounts/queries';

export const metadata: Metadata = { title: 'Your account' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

type AccountPageProps = { searchParams: Promise<{ after?: string }> };

/** The person's menu as a page: where the header leads without JavaScript. */
export default async function AccountPage({ searchParams }: AccountPageProps) {
  const actor = await signedIn('/account');
  const { after } = await searchParams;
  const [me, account] = await Promise.all([currentMe(), ownAccount(actor)]);
  if (!me) return null;
  return (
    <div className="page max-w-form pt-10 sm:pt-16">
      {account.status === 'suspended' && (
        <Notice tone="attention" title="Your account is suspended" className="mb-8">
          You can read what is yours, but not change anything. The reason: {account.suspendedReason}
        </Notice>
      )}
      {after === 'verify' && (
        <Notice tone="good" title={`Welcome, ${me.name}`} className="mb-8">
          Your address is confirmed. Look for a gig, or offer one yourself.
        </Notice>
      )}
      <AccountMenu me={me} />
    </div>
  );
}
