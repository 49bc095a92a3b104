import { CheckboxField, SelectField, TextareaField } from '@/components/ui/form-fields';
import type { Missing } from '@/lib/catalog/completeness';
import { gigLimits, type QuestionKind } from '@/lib/catalog/limits';
import { BlankRows, EditorRow } from './editor-form';
import { missingHint } from './editor-missing';

type Question = {
  id: string;
  kind: QuestionKind;
  text: string;
  options: readonly string[];
  required: boolean;
};

interface QuestionsFieldsProps {
  questions: readonly Question[];
  missing: readonly Missing[];
}

const kinds = [
  { value: 'text', label: 'A text' },
  { value: 'choice', label: 'One of several' },
  { value: 'choices', label: 'Any of several' },
  { value: 'file', label: 'A file' },
];

/** What the seller has to know before the work begins. */
export function QuestionsFields({ questions, missing }: QuestionsFieldsProps) {
  const blanks = Array.from({ length: gigLimits.questionsMax - questions.length }, (_, blank) => {
    const index = questions.length + blank;
    return {
      index,
      legend: `Question ${index + 1}`,
      children: <QuestionFields index={index} missing={[]} />,
    };
  });
  return (
    <div className="grid gap-4">
      {questions.map((question, index) => (
        <EditorRow key={question.id} index={index} legend={`Question ${index + 1}`}>
          <QuestionFields index={index} question={question} missing={missing} />
        </EditorRow>
      ))}
      <BlankRows add="Add a question" rows={blanks} />
    </div>
  );
}

interface QuestionFieldsProps {
  index: number;
  question?: Question;
  missing: readonly Missing[];
}

function QuestionFields({ index, question, missing }: QuestionFieldsProps) {
  const at = (field: string) => `questions.${index}.${field}`;
  return (
    <>
      <input type="hidden" name={at('id')} value={question?.id ?? ''} />
      <TextareaField
        name={at('text')}
        label="Question"
        hint={missingHint(missing, at('text'))}
        defaultValue={question?.text}
        limit={gigLimits.questionMax}
        rows={2}
        className="[&_textarea]:min-h-19"
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          name={at('kind')}
          label="The buyer answers with"
          options={kinds}
          defaultValue={question?.kind ?? 'text'}
        />
        <div className="sm:pt-8">
          <CheckboxField name={at('required')} defaultChecked={question?.required}>
            Work cannot begin without it
          </CheckboxField>
        </div>
      </div>
      {/* Shown when there is something to choose from; a browser that cannot tell shows it always. */}
      <TextareaField
        name={at('options')}
        label="Options"
        hint={missingHint(missing, at('options'), 'One on each line.')}
        defaultValue={question?.options.join('\n')}
        rows={3}
        className="supports-[selector(:has(*))]:not-group-has-[option[value^=choice]:checked]/row:hidden"
      />
    </>
  );
}
