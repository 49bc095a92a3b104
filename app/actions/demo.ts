'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { expireClock } from '@/app/cache-tags';
import { currentActor } from '@/app/session';
import { startSession } from '@/app/session-cookies';
import { demoSignIn } from '@/lib/accounts/demo-sign-in';
import { advanceClock, settleAfterClock } from '@/lib/platform/advance-clock';
import { ownPath } from '@/lib/platform/own-path';

// Plain forms: these buttons stand in server components and work without JavaScript. What is refused outside of the
// demo is a bug of the page that showed them, and shows as one.

/** Signs in as one of the demo's people by one click. */
export async function demoSignInAction(form: FormData): Promise<void> {
  const as = form.get('as') as 'buyer' | 'seller' | 'admin';
  await startSession(await demoSignIn(await currentActor(), { as }));
  redirect(ownPath(form.get('next')) ?? { buyer: '/', seller: '/sell', admin: '/admin' }[as]);
}

/** Moves the marketplace's time forward and shows the same page again, with what has become due. */
export async function moveClockAction(form: FormData): Promise<void> {
  const actor = await currentActor();
  await advanceClock(actor, { hours: String(form.get('hours')) });
  await settleAfterClock(actor);
  expireClock();
  refresh();
}
