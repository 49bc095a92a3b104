import { ActionForm } from '@/components/ui/form';
import { TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { PasswordField } from './password-field';

export function SignUpForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="name" label="Your name" autoComplete="name" required />
        <TextField
          name="username"
          label="Username"
          before="@"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </div>
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        hint="We send a link there to confirm it. Nobody else sees it."
        required
      />
      <PasswordField name="password" label="Password" kind="new" />
      <SubmitButton size="lg" wide>
        Join
      </SubmitButton>
    </ActionForm>
  );
}
