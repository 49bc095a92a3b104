'use client';

import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { PasswordField } from './password-field';

type ConfirmAddressFormProps = { action: FormAction; token: string; email?: string | undefined };

/** The address is proven by the mail's link, the account by its password. */
export function ConfirmAddressForm({ action, token, email }: ConfirmAddressFormProps) {
  return (
    <ActionForm action={action} className="grid gap-5">
      <input type="hidden" name="token" value={token} />
      {/* Tells password managers whose password it is. */}
      {email && <input type="hidden" autoComplete="username" value={email} readOnly />}
      <PasswordField name="password" label="Password" kind="current" autoFocus />
      <SubmitButton size="lg" wide>
        Confirm and sign in
      </SubmitButton>
    </ActionForm>
  );
}
