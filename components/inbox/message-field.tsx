'use client';

import { useDeferredValue, useRef, useState } from 'react';
import { buttonStyle } from '@/components/ui/button-style';
import { useField } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { contactWarning } from '@/lib/inbox/contact-warning';
import { ContactNotice } from './contact-notice';

type MessageFieldProps = {
  label: string;
  hint?: string;
  rows?: number;
  limit: number;
  required?: boolean;
  autoFocus?: boolean;
  hideLabel?: boolean;
  placeholder?: string;
};

/**
 * The text of a message inside an `ActionForm`, with the warning of a phone number, mail address or handle: while it is
 * typed, and as a question when it was about to be sent.
 */
export function MessageField(props: MessageFieldProps) {
  const { id, typed } = useField('text');
  const { error } = useField('anyway');
  const start = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(String(typed ?? ''));
  const typing = useDeferredValue(text);
  const warning = contactWarning(typing);
  const question = Boolean(error);
  return (
    <div ref={start} className="grid gap-3">
      <TextareaField
        {...props}
        name="text"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {warning && (
        <ContactNotice warning={warning} question={question}>
          {question && (
            <>
              <SubmitButton name="anyway" value="yes" variant="secondary" size="sm">
                Send it anyway
              </SubmitButton>
              <a
                href={`#${id}`}
                className={buttonStyle({ size: 'sm', variant: 'primary' })}
                onClick={(event) => {
                  event.preventDefault();
                  start.current?.querySelector('textarea')?.focus();
                }}
              >
                Edit
              </a>
            </>
          )}
        </ContactNotice>
      )}
    </div>
  );
}
