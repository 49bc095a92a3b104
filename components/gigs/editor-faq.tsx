import { TextareaField, TextField } from '@/components/ui/form-fields';
import type { Missing } from '@/lib/catalog/completeness';
import { gigLimits } from '@/lib/catalog/limits';
import { BlankRows, EditorRow } from './editor-form';
import { missingHint } from './editor-missing';

type Pair = { id: string; question: string; answer: string };

interface FaqFieldsProps {
  faq: readonly Pair[];
  missing: readonly Missing[];
}

/** What buyers ask again and again, answered once. */
export function FaqFields({ faq, missing }: FaqFieldsProps) {
  const blanks = Array.from({ length: gigLimits.faqMax - faq.length }, (_, blank) => {
    const index = faq.length + blank;
    return {
      index,
      legend: `Pair ${index + 1}`,
      children: <PairFields index={index} missing={[]} />,
    };
  });
  return (
    <div className="grid gap-4">
      {faq.map((pair, index) => (
        <EditorRow key={pair.id} index={index} legend={`Pair ${index + 1}`}>
          <PairFields index={index} pair={pair} missing={missing} />
        </EditorRow>
      ))}
      <BlankRows add="Add a question and its answer" rows={blanks} />
    </div>
  );
}

function PairFields({
  index,
  pair,
  missing,
}: {
  index: number;
  pair?: Pair;
  missing: readonly Missing[];
}) {
  const at = (field: string) => `faq.${index}.${field}`;
  return (
    <>
      <input type="hidden" name={at('id')} value={pair?.id ?? ''} />
      <TextField
        name={at('question')}
        label="Question"
        hint={missingHint(missing, at('question'))}
        defaultValue={pair?.question}
        maxLength={gigLimits.faqQuestionMax}
        autoComplete="off"
      />
      <TextareaField
        name={at('answer')}
        label="Answer"
        hint={missingHint(missing, at('answer'))}
        defaultValue={pair?.answer}
        limit={gigLimits.faqAnswerMax}
        rows={3}
      />
    </>
  );
}
