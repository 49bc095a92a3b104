import Link from 'next/link';
import { ActionForm } from '@/components/ui/form';
import { TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { PasswordField } from './password-field';

interface SignInFormProps {
  action: FormAction;
  email?: string;
  /** Where to go on to: a path of this site. */
  next?: string;
}

export function SignInForm({ action, email, next }: SignInFormProps) {
  return (
    <ActionForm action={action} className="grid gap-5">
      {next && <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        defaultValue={email}
        required
      />
      <div className="grid gap-2">
        <PasswordField name="password" label="Password" kind="current" />
        <Link prefetch={false} href="/reset" className="text-link justify-self-start text-sm">
          Forgot your password?
        </Link>
      </div>
      <SubmitButton size="lg" wide>
        Sign in
      </SubmitButton>
    </ActionForm>
  );
}
