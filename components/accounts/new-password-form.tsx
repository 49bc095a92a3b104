import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { PasswordField } from './password-field';

/** A new password, by the link of a mail. */
export function ResetPasswordForm({ action, token }: { action: FormAction; token: string }) {
  return (
    <ActionForm action={action} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      <PasswordField name="password" label="New password" kind="new" />
      <SubmitButton size="lg" wide>
        Take this password
      </SubmitButton>
    </ActionForm>
  );
}

/** A new password, for someone who is signed in. */
export function ChangePasswordForm({ action, email }: { action: FormAction; email: string }) {
  return (
    <ActionForm action={action} resetOnOk className="grid gap-5">
      {/* Tells password managers whose password changes. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField name="currentPassword" label="Password until now" kind="current" />
      <PasswordField name="password" label="New password" kind="new" />
      <SubmitButton className="justify-self-start">Change password</SubmitButton>
    </ActionForm>
  );
}
