import { Disclosure } from '@/components/ui/disclosure';
import { FileField } from '@/components/ui/file-field';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { MessageField } from './message-field';

interface FirstMessageFormProps {
  /** Whom it goes to and what it is about, as the address of the page says. */
  hidden: { to: string; gig: string; order: string };
  name: string;
  formKey: string;
  limits: { text: number; fileMb: number };
  action: FormAction;
}

/** The first message to somebody. */
export function FirstMessageForm({ hidden, name, formKey, limits, action }: FirstMessageFormProps) {
  return (
    <ActionForm id="first-message" action={action} className="grid gap-4">
      {Object.entries({ ...hidden, key: formKey }).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <MessageField
        label={`Your message to ${name}`}
        hint="What you need, by when, and what you have already: the more is said now, the better the answer."
        rows={6}
        limit={limits.text}
        required
      />
      <Disclosure summary="Add files" look="quiet">
        <FileField
          name="files"
          label="Files"
          hideLabel
          multiple
          maxMegabytes={limits.fileMb}
          required={false}
          className="pt-2"
        />
      </Disclosure>
      <SubmitButton className="w-fit" pending="Sending…">
        Send
      </SubmitButton>
    </ActionForm>
  );
}
