import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { signInAction } from '@/app/actions/accounts';
import { DemoPeople } from '@/app/demo/demo-people';
import { currentActor } from '@/app/session';
import { rememberedEmail } from '@/app/waiting-email';
import { AccountFrame } from '@/components/accounts/account-frame';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { Notice } from '@/components/ui/notice';
import { ownPath } from '@/lib/platform/own-path';
import { marketplace } from '@/marketplace.config';

export const metadata: Metadata = { title: 'Sign in' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

const news: Readonly<Record<string, string>> = {
  reset: 'Your new password is set. Sign in with it.',
  everywhere: 'All your sessions have ended, on every device.',
};

type SignInPageProps = { searchParams: Promise<{ next?: string; after?: string; error?: string }> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next: wanted, after, error } = await searchParams;
  const next = ownPath(wanted) ?? undefined;
  if ((await currentActor()).kind === 'person') redirect(next ?? '/account');
  const said = after === undefined ? undefined : news[after];
  return (
    <AccountFrame
      title="Good to see you"
      lead={next ? 'Sign in to go on.' : undefined}
      foot={
        <>
          New here?{' '}
          <Link href="/sign-up" className="text-link font-semibold">
            Join {marketplace.name}
          </Link>
        </>
      }
    >
      {said && <Notice tone="good">{said}</Notice>}
      {error && <Notice tone="attention">The e-mail address or the password is not right.</Notice>}
      <DemoPeople next={next} />
      <SignInForm action={signInAction} email={await rememberedEmail()} next={next} />
    </AccountFrame>
  );
}
