import { UploadField } from '@/components/files/upload-field';
import { ActionForm } from '@/components/ui/form';
import { RadioField, TextareaField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import type { RequirementView } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import { TicksField } from './ticks-field';

interface RequirementFormProps {
  number: string;
  requirements: readonly RequirementView[];
  action: FormAction;
}

/** The seller's questions, to be answered by the buyer; the work starts when it is sent. */
export function RequirementForm({ number, requirements, action }: RequirementFormProps) {
  return (
    <ActionForm action={action} className="grid gap-6">
      <HiddenNumber number={number} />
      {requirements.map((question) => (
        <div key={question.position}>
          <input type="hidden" name="position" value={question.position} />
          <Question question={question} number={number} />
        </div>
      ))}
      <SubmitButton className="w-fit" pending="Sending…">
        Send the answers and start the work
      </SubmitButton>
    </ActionForm>
  );
}

function Question({ question, number }: { question: RequirementView; number: string }) {
  const name = `answers.${question.position}`;
  switch (question.kind) {
    case 'text':
      return (
        <TextareaField name={name} label={question.text} required={question.required} rows={3} />
      );
    case 'choice':
      return (
        <RadioField
          name={name}
          legend={question.text}
          required={question.required}
          choices={question.options.map((option) => ({ value: option, label: option }))}
        />
      );
    case 'choices':
      return (
        <TicksField
          name={name}
          legend={question.text}
          required={question.required}
          options={question.options}
        />
      );
    case 'file':
      return (
        <UploadField
          name={name}
          label={question.text}
          required={question.required}
          purpose="requirement"
          number={number}
        />
      );
  }
}
