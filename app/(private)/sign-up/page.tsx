import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { signUpAction } from '@/app/actions/accounts';
import { currentActor } from '@/app/session';
import { AccountFrame } from '@/components/accounts/account-frame';
import { SignUpForm } from '@/components/accounts/sign-up-form';
import { marketplace } from '@/marketplace.config';

export const metadata: Metadata = { title: 'Join' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

export default async function SignUpPage() {
  if ((await currentActor()).kind === 'person') redirect('/account');
  return (
    <AccountFrame
      title={`Join ${marketplace.name}`}
      lead="One account to buy and to sell."
      foot={
        <>
          You have an account?{' '}
          <Link href="/sign-in" className="text-link font-semibold">
            Sign in
          </Link>
        </>
      }
    >
      <SignUpForm action={signUpAction} />
    </AccountFrame>
  );
}
