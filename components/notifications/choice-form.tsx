import { Checkbox } from '@/components/ui/checkbox';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import {
  groupNamed,
  type MailChoice,
  type ToldChoice,
  type ToldGroup,
} from '@/lib/platform/told-groups';

type NamedChoice = ToldChoice & { readonly name: ToldGroup };

interface ChoiceFormProps {
  action: FormAction;
  choices: readonly NamedChoice[];
  /** Is push offered here at all? */
  push: boolean;
}

const mailWords: Readonly<Record<MailChoice, string>> = {
  now: 'At once',
  daily: 'In the daily mail',
  never: 'Never',
};

/** Every group of news with its ways: in the app, by mail, by push. What cannot be switched says so. */
export function ChoiceForm({ action, choices, push }: ChoiceFormProps) {
  return (
    <ActionForm action={action} sayOkBelow className="grid gap-6">
      <div className="card divide-y divide-line">
        {choices.map((choice) => (
          <ChoiceRow key={choice.name} choice={choice} push={push} />
        ))}
      </div>
      <SubmitButton className="justify-self-start">Save</SubmitButton>
    </ActionForm>
  );
}

function ChoiceRow({ choice, push }: { choice: NamedChoice; push: boolean }) {
  const { name } = choice;
  const group = groupNamed(name);
  return (
    <fieldset className="grid gap-x-8 gap-y-4 px-5 py-5 md:grid-cols-[minmax(0,1fr)_19rem]">
      {/* Names the group only as its direct child, where it would not keep to the grid. */}
      <legend className="sr-only">{group.label}</legend>
      <div>
        <p aria-hidden="true" className="font-semibold">
          {group.label}
        </p>
        <p className="mt-1 text-muted text-sm">{group.hint}</p>
      </div>
      <div className="grid content-start gap-3">
        <MailChoiceLine choice={choice} />
        {group.inApp && (
          <Checkbox toggle name={`${name}.inApp`} defaultChecked={choice.inApp}>
            In the app
          </Checkbox>
        )}
        {push && group.push && (
          <Checkbox toggle name={`${name}.push`} defaultChecked={choice.push}>
            Push
          </Checkbox>
        )}
      </div>
    </fieldset>
  );
}

function MailChoiceLine({ choice: { name, mail } }: { choice: NamedChoice }) {
  const possible = groupNamed(name).mail;
  if (possible.length === 1)
    return (
      <p className="flex justify-between gap-4">
        <span>Mail</span>
        <span className="text-muted">Always, at once</span>
        <input type="hidden" name={`${name}.mail`} value={mail} />
      </p>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_12rem] items-center gap-4">
      <label htmlFor={`${name}-mail`}>Mail</label>
      <Select
        id={`${name}-mail`}
        name={`${name}.mail`}
        defaultValue={mail}
        options={possible.map((value) => ({ value, label: mailWords[value] }))}
      />
    </div>
  );
}
