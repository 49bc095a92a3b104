import type { Metadata } from 'next';
import Link from 'next/link';
import { requestResetAction, resetPasswordAction } from '@/app/actions/accounts';
import { MailboxHint } from '@/app/demo/mailbox-hint';
import { rememberedEmail } from '@/app/waiting-email';
import { AccountFrame } from '@/components/accounts/account-frame';
import { EmailForm } from '@/components/accounts/email-form';
import { ResetPasswordForm } from '@/components/accounts/new-password-form';
import { Notice } from '@/components/ui/notice';

export const metadata: Metadata = { title: 'A new password' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

type ResetPageProps = { searchParams: Promise<{ token?: string; sent?: string }> };

export default async function ResetPage({ searchParams }: ResetPageProps) {
  const { token, sent } = await searchParams;
  if (token) {
    return (
      <AccountFrame
        title="Choose a new password"
        lead="Every session of yours ends with it, on every device."
        foot={
          <Link href="/reset" className="text-link">
            The link is too old? Ask for a new one
          </Link>
        }
      >
        <ResetPasswordForm action={resetPasswordAction} token={token} />
      </AccountFrame>
    );
  }
  return (
    <AccountFrame
      title="A new password"
      lead="Tell us your address, and we send a link to choose one."
      foot={
        <Link href="/sign-in" className="text-link">
          Back to sign in
        </Link>
      }
    >
      {sent && (
        <Notice tone="good" role="status" title="Look into your mailbox">
          If there is an account with this address, the link is on its way. It works for an hour.
        </Notice>
      )}
      {sent && <MailboxHint />}
      <EmailForm
        action={requestResetAction}
        email={await rememberedEmail()}
        send={sent ? 'Send it again' : 'Send the link'}
        quiet={Boolean(sent)}
      />
    </AccountFrame>
  );
}
