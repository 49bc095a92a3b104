import { UploadField } from '@/components/files/upload-field';
import { ActionForm } from '@/components/ui/form';
import { RadioField, TextareaField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import type { RequirementView } from '@/lib/orders/views';
import { DraftKeeper } from './draft-keeper';
import { HiddenNumber } from './hidden-number';
import { TicksField } from './ticks-field';

interface RequirementFormProps {
  number: string;
  requirements: readonly RequirementView[];
  action: FormAction;
  save: FormAction;
}

/** The seller's questions, to be answered by the buyer in one go or in several; the work starts when they are sent. */
export function RequirementForm({ number, requirements, action, save }: RequirementFormProps) {
  const versions = Object.fromEntries(
    requirements.map(({ position, draft }) => [position, draft?.version ?? 0]),
  );
  return (
    <ActionForm action={action} id="requirements" className="grid gap-6">
      <HiddenNumber number={number} />
      <DraftKeeper number={number} save={save} versions={versions}>
        {requirements.map((question) => (
          <div key={question.position}>
            <input type="hidden" name="position" value={question.position} />
            <input
              type="hidden"
              name={`seen.${question.position}`}
              value={question.draft?.version ?? 0}
            />
            <Question question={question} number={number} />
          </div>
        ))}
      </DraftKeeper>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="then" value="send" pending="Sending…">
          Send the answers and start the work
        </SubmitButton>
        <SubmitButton variant="secondary" name="then" value="later" pending="Saving…">
          Save and go on later
        </SubmitButton>
      </div>
      {requirements.some(({ kind }) => kind === 'file') && (
        <p className="text-muted text-sm">Files become part of the answers when you send them.</p>
      )}
    </ActionForm>
  );
}

function Question({ question, number }: { question: RequirementView; number: string }) {
  const name = `answers.${question.position}`;
  const { draft } = question;
  switch (question.kind) {
    case 'text':
      return (
        <TextareaField
          name={name}
          label={question.text}
          required={question.required}
          rows={3}
          limit={5000}
          defaultValue={draft?.answer}
        />
      );
    case 'choice':
      return (
        <RadioField
          name={name}
          legend={question.text}
          required={question.required}
          choices={question.options.map((option) => ({ value: option, label: option }))}
          value={draft?.choices[0]}
        />
      );
    case 'choices':
      return (
        <TicksField
          name={name}
          legend={question.text}
          required={question.required}
          options={question.options}
          ticked={draft?.choices}
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
