import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import type { LastAudit as Audit } from '@/lib/moderation/money-views';
import { FindingList } from '../finding-list';

interface LastAuditProps {
  audit: Audit;
  currency: string;
  /** Has the book asked again. */
  action: FormAction;
}

/** What the last audit found: beside Stripe’s own figures, and in the book itself. */
export function LastAudit({ audit, currency, action }: LastAuditProps) {
  const withStripe = audit.answers.filter((answer) => answer.withStripe);
  const inBook = audit.answers.filter((answer) => !answer.withStripe);
  return (
    <div className="grid gap-6">
      <Verdict audit={audit} />
      {audit.asking ? (
        <Notice
          tone="waiting"
          title="The book and Stripe are being asked."
          action={
            <LinkButton href="/admin/money#audit" variant="secondary" size="sm">
              Look again
            </LinkButton>
          }
        >
          It takes some seconds; the answers then stand here.
        </Notice>
      ) : (
        <ActionForm id="ask-audit" action={action}>
          <SubmitButton variant="secondary">Ask again</SubmitButton>
        </ActionForm>
      )}
      {withStripe.length > 0 && (
        <div className="grid gap-3">
          <h3 className="font-semibold text-base">Beside Stripe’s own figures</h3>
          <FindingList findings={withStripe} currency={currency} />
        </div>
      )}
      {inBook.length > 0 && (
        <div className="grid gap-3">
          <h3 className="font-semibold text-base">In the book itself</h3>
          <FindingList findings={inBook} currency={currency} />
        </div>
      )}
    </div>
  );
}

function Verdict({ audit: { at, now, answers } }: { audit: Audit }) {
  if (!at)
    return (
      <Notice tone="info" title="The book has not been asked yet.">
        It is asked every night, and whenever an admin wants to know.
      </Notice>
    );
  const wrong = answers.filter(({ found }) => found > 0).length;
  const when = <When at={at} now={now} />;
  if (wrong > 0)
    return (
      <Notice tone="attention" title="The book has to be looked at.">
        {wrong} of {answers.length} questions found something, asked {when}.
      </Notice>
    );
  return (
    <Notice tone="good" title="The book is right, and agrees with Stripe.">
      None of {answers.length} questions found anything, asked {when}.
    </Notice>
  );
}
