import type { Metadata } from 'next';
import Link from 'next/link';
import { resendVerificationAction, verifyEmailAction } from '@/app/actions/accounts';
import { MailboxHint } from '@/app/demo/mailbox-hint';
import { rememberedEmail } from '@/app/waiting-email';
import { AccountFrame } from '@/components/accounts/account-frame';
import { ConfirmAddressForm } from '@/components/accounts/confirm-address-form';
import { EmailForm } from '@/components/accounts/email-form';
import { Disclosure } from '@/components/ui/disclosure';

export const metadata: Metadata = { title: 'Confirm your address' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

type VerifyPageProps = { searchParams: Promise<{ token?: string }> };

/**
 * With a link's token: the password of the sign-up confirms. A mail program that opens links by itself uses nothing up,
 * and nobody confirms an account that a stranger has opened with their address.
 */
export default async function VerifyPage({ searchParams }: VerifyPageProps) {
  const { token } = await searchParams;
  const email = await rememberedEmail();
  if (!token) return <LookIntoMailbox email={email} />;
  return (
    <AccountFrame
      title="Confirm your address"
      lead="With the password that you chose at sign-up, and you are in."
      foot={
        <Link href="/reset" className="text-link">
          You do not remember it, or did not sign up yourself? Set a new password
        </Link>
      }
    >
      <ConfirmAddressForm action={verifyEmailAction} token={token} email={email} />
      <Resend email={email} />
    </AccountFrame>
  );
}

function LookIntoMailbox({ email }: { email?: string }) {
  return (
    <AccountFrame
      title="Look into your mailbox"
      lead={
        <>
          We have sent a mail to {email ? <strong className="text-ink">{email}</strong> : 'you'}.
          Press the button in it, and you can sign in.
        </>
      }
      foot={
        <>
          It is confirmed already?{' '}
          <Link href="/sign-in" className="text-link font-semibold">
            Sign in
          </Link>
        </>
      }
    >
      <MailboxHint />
      <Resend email={email} />
    </AccountFrame>
  );
}

function Resend({ email }: { email?: string }) {
  return (
    <Disclosure look="card" summary="Nothing there, or the link is too old?">
      <EmailForm action={resendVerificationAction} email={email} send="Send a new link" quiet />
    </Disclosure>
  );
}
