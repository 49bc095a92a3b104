'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { expireLists } from '@/app/cache-tags';
import { clientAddress } from '@/app/session';
import { startSession } from '@/app/session-cookies';
import { rememberEmail } from '@/app/waiting-email';
import type { FormState } from '@/components/ui/form-state';
import { becomeSeller } from '@/lib/accounts/become-seller';
import { changeAvatar } from '@/lib/accounts/change-avatar';
import { changePassword } from '@/lib/accounts/change-password';
import { editProfile } from '@/lib/accounts/edit-profile';
import { editSellerProfile } from '@/lib/accounts/edit-seller-profile';
import { requestReset } from '@/lib/accounts/request-reset';
import { resendVerification } from '@/lib/accounts/resend-verification';
import { resetPassword } from '@/lib/accounts/reset-password';
import { signIn } from '@/lib/accounts/sign-in';
import { signOutEverywhere } from '@/lib/accounts/sign-out-everywhere';
import { signUp } from '@/lib/accounts/sign-up';
import { verifyEmail } from '@/lib/accounts/verify-email';
import { ownPath } from '@/lib/platform/own-path';
import { run } from './_run';
import { expireSeller } from './_tags';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

export async function signUpAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const person = { name: text(form, 'name'), username: text(form, 'username') };
    const key = { email: text(form, 'email'), password: text(form, 'password') };
    await signUp(actor, { ...person, ...key, address: await clientAddress() });
    await rememberEmail(key.email);
    redirect('/verify');
  });
}

export async function verifyEmailAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const given = { token: text(form, 'token'), password: text(form, 'password') };
    await startSession(await verifyEmail(actor, { ...given, address: await clientAddress() }));
    redirect('/account?after=verify');
  });
}

export async function resendVerificationAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const email = text(form, 'email');
    await resendVerification(actor, { email, address: await clientAddress() });
    await rememberEmail(email);
    return {
      ok: true,
      message: 'If this address waits for its confirmation, a new link is on its way.',
    };
  });
}

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const key = { email: text(form, 'email'), password: text(form, 'password') };
    await startSession(await signIn(actor, { ...key, address: await clientAddress() }));
    redirect(ownPath(form.get('next')) ?? '/');
  });
}

export async function signOutEverywhereAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await signOutEverywhere(actor);
    // The cookie goes by itself: its session is over.
    redirect('/sign-in?after=everywhere');
  });
}

export async function requestResetAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const email = text(form, 'email');
    await requestReset(actor, { email, address: await clientAddress() });
    await rememberEmail(email);
    redirect('/reset?sent=1');
  });
}

export async function resetPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const given = { token: text(form, 'token'), password: text(form, 'password') };
    const { email } = await resetPassword(actor, {
      ...given,
      address: await clientAddress(),
    });
    await rememberEmail(email);
    redirect('/sign-in?after=reset');
  });
}

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const currentPassword = text(form, 'currentPassword');
    const given = { currentPassword, password: text(form, 'password') };
    await startSession(await changePassword(actor, given));
    return {
      ok: true,
      message: 'Your password is changed. Every other session of yours has ended.',
    };
  });
}

export async function editProfileAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await editProfile(actor, { name: text(form, 'name'), country: text(form, 'country') });
    expireSeller(actor);
    refresh();
    return { ok: true, message: 'Saved.' };
  });
}

export async function changeAvatarAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const file = form.get('picture');
    const removed = form.get('act') === 'remove';
    if (!removed && !(file instanceof File && file.size > 0))
      return { ok: false, fields: { picture: 'Choose a picture first.' } };
    const picture =
      file instanceof File && !removed ? new Uint8Array(await file.arrayBuffer()) : null;
    await changeAvatar(actor, { picture });
    expireSeller(actor);
    refresh();
    return { ok: true, message: removed ? 'Your picture is gone.' : 'Your new picture is there.' };
  });
}

export async function becomeSellerAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await becomeSeller(actor, sellerProfile(form));
    expireSeller(actor);
    expireLists();
    redirect('/sell');
  });
}

export async function editSellerProfileAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await editSellerProfile(actor, sellerProfile(form));
    expireSeller(actor);
    return { ok: true, message: 'Saved. Everyone sees it from now on.' };
  });
}

const sellerProfile = (form: FormData) => ({
  headline: text(form, 'headline'),
  bio: text(form, 'bio'),
  languages: form.getAll('languages').map(String),
  skills: text(form, 'skills'),
});
