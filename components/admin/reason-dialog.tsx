'use client';

import { type ReactNode, useContext } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { FormFlash } from '@/components/ui/form-flash';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';

interface ReasonDialogProps {
  action: FormAction;
  /** The form's own name on the page: what is done to whom. */
  id: string;
  /** Names what it is done to. */
  hidden: Readonly<Record<string, string>>;
  trigger: ReactNode;
  title: ReactNode;
  /** What follows from it. */
  children: ReactNode;
  /** Who reads the reason. */
  reasonHint: string;
  /** On the button that does it. */
  act: string;
  danger?: boolean;
}

/** An act of an admin upon a person or a gig: what will happen, why, and the button. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { danger } = props;
  const flash = useContext(FormFlash);
  return (
    <ConfirmDialog
      trigger={props.trigger}
      title={props.title}
      variant={danger ? 'danger' : 'secondary'}
      size="sm"
      keep="Leave it as it is"
      open={flash?.form === props.id && !flash.state.ok}
    >
      {props.children}
      <ActionForm id={props.id} action={props.action} className="grid gap-4">
        {Object.entries(props.hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextareaField
          name="reason"
          label="Reason"
          hint={props.reasonHint}
          required
          rows={3}
          limit={1000}
        />
        <SubmitButton variant={danger ? 'danger' : 'primary'} wide>
          {props.act}
        </SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  );
}
