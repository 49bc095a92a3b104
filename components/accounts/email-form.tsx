import { ActionForm } from '@/components/ui/form';
import { TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';

interface EmailFormProps {
  action: FormAction;
  /** On the button: what will be sent. */
  send: string;
  email?: string;
  quiet?: boolean;
}

/** Asks for an address to send a link to. */
export function EmailForm({ action, send, email, quiet }: EmailFormProps) {
  return (
    <ActionForm action={action} className="grid gap-4">
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
      <SubmitButton variant={quiet ? 'secondary' : 'primary'} size={quiet ? 'md' : 'lg'} wide>
        {send}
      </SubmitButton>
    </ActionForm>
  );
}
