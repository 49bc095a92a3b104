import { Disclosure } from '@/components/ui/disclosure';
import type { RequirementView, Viewer } from '@/lib/orders/views';
import { FileList } from './file-list';
import { Words } from './words';

/** What the seller asked and what the buyer answered. */
export function RequirementAnswers({
  requirements,
  viewer,
}: {
  requirements: readonly RequirementView[];
  viewer: Viewer;
}) {
  if (requirements.length === 0) return null;
  return (
    <Disclosure
      summary={viewer === 'buyer' ? 'Your answers' : 'The buyer’s answers'}
      look="card"
      open={viewer === 'seller'}
    >
      <dl className="grid gap-5 pb-5">
        {requirements.map((question) => (
          <div key={question.position} className="grid gap-1">
            <dt className="text-muted text-sm">{question.text}</dt>
            <dd className="grid gap-2">
              <Answer question={question} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function Answer({ question }: { question: RequirementView }) {
  if (question.answer) return <Words>{question.answer}</Words>;
  if (question.choices.length > 0) return <p>{question.choices.join(', ')}</p>;
  if (question.files.length > 0) return <FileList files={question.files} label={question.text} />;
  return <p className="text-muted">No answer</p>;
}
