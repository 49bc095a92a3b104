import { randomUUID } from 'node:crypto';
import { UploadField } from '@/components/files/upload-field';
import { MessageField } from '@/components/inbox/message-field';
import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { HiddenNumber } from './hidden-number';

interface MessageFormProps {
  number: string;
  to: string;
  action: FormAction;
}

/** A word to the other side; it becomes part of the order's story. Sent twice it is one message. */
export function MessageForm({ number, to, action }: MessageFormProps) {
  return (
    <ActionForm action={action} id="write" resetOnOk className="grid scroll-mt-24 gap-3">
      <HiddenNumber number={number} />
      <input type="hidden" name="key" value={randomUUID()} />
      <MessageField label={`Write to ${to}`} rows={3} limit={5000} />
      <Disclosure summary="Add files" look="quiet">
        <UploadField
          name="files"
          label="Files"
          hideLabel
          purpose="message"
          number={number}
          required={false}
          className="pt-2"
        />
      </Disclosure>
      <SubmitButton variant="secondary" className="w-fit" pending="Sending…">
        Send
      </SubmitButton>
    </ActionForm>
  );
}
