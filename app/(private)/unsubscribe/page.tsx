import type { Metadata } from 'next';
import { unsubscribeAction } from '@/app/actions/notifications';
import { found } from '@/app/found';
import { AccountFrame } from '@/components/accounts/account-frame';
import { ActionForm } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import { readUnsubscribe } from '@/lib/notifications/unsubscribe';
import { nobody } from '@/lib/platform/actor';

export const metadata: Metadata = { title: 'Mail' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

type UnsubscribePageProps = { searchParams: Promise<{ token?: string; done?: string }> };

/** Where the last line of a mail leads: it says what would be switched off, and a button does it. No sign-in. */
export default async function UnsubscribePage({ searchParams }: UnsubscribePageProps) {
  const { token = '', done } = await searchParams;
  const { label } = await found(readUnsubscribe(nobody, { token: String(token) }));
  const settings = (
    <LinkButton href="/settings/notifications" variant="secondary">
      All settings of notifications
    </LinkButton>
  );
  if (done)
    return (
      <AccountFrame
        title="Switched off"
        lead={`“${label}” is mailed to you no longer. What you are told in the app stays as it is.`}
      >
        <div>{settings}</div>
      </AccountFrame>
    );
  return (
    <AccountFrame
      title="Fewer mails"
      lead={`“${label}” is mailed to the address that this link was sent to.`}
    >
      <ActionForm action={unsubscribeAction} className="flex flex-wrap gap-3">
        <input type="hidden" name="token" value={token} />
        <SubmitButton>Switch this mail off</SubmitButton>
        {settings}
      </ActionForm>
    </AccountFrame>
  );
}
