import { Words } from '@/components/orders/words';
import { CloseWhenAnswered } from '@/components/ui/close-when-answered';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { moneyText } from '@/components/ui/money';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { exactText, When } from '@/components/ui/when';
import type { ChargebackCase } from '@/lib/moderation/money-views';

interface AnswerProps {
  found: ChargebackCase;
  actions: { send: FormAction; accept: FormAction };
}

/** What the bank is told, by its date; afterwards, what it was told. */
export function ChargebackAnswer({ found, actions }: AnswerProps) {
  const { chargeback, isOwn, mayAnswer } = found;
  if (mayAnswer) return <AnswerForms found={found} actions={actions} />;
  if (isOwn && !chargeback.answer && !chargeback.closedAt)
    return (
      <Notice tone="info" title="Another admin has to answer this.">
        You are a side of this order.
      </Notice>
    );
  return <Answered found={found} />;
}

function Answered({ found: { chargeback, now } }: { found: ChargebackCase }) {
  const { answer, answeredAt, evidence } = chargeback;
  return (
    <section aria-labelledby="answer" className="card grid gap-4 p-5 sm:p-7">
      <h2 id="answer">Our answer</h2>
      <p>
        {answer === 'accept' && 'We accepted that the buyer keeps the money'}
        {answer === 'send' && 'We told the bank what happened'}
        {answer === null && 'We gave none'}
        {answer && answeredAt && (
          <>
            , <When at={answeredAt} now={now} />
          </>
        )}
        .
      </p>
      {answer === 'send' && evidence && (
        <Disclosure summary="What the bank was sent" look="quiet">
          <div className="rounded-md bg-sunken p-4 text-sm">
            <Words>{evidence}</Words>
          </div>
        </Disclosure>
      )}
    </section>
  );
}

function AnswerForms({ found, actions }: AnswerProps) {
  const { chargeback, draft, now } = found;
  const { evidenceDueAt, lastError } = chargeback;
  return (
    <section aria-labelledby="answer" className="card grid gap-5 p-5 sm:p-7">
      <header className="grid gap-1">
        <h2 id="answer">Answer the bank</h2>
        <p className="max-w-text text-muted">
          The bank decides on what it reads here, and it reads it once
          {evidenceDueAt && (
            <>
              . It must be there before {exactText(evidenceDueAt)} (
              <When at={evidenceDueAt} now={now} />)
            </>
          )}
          . The text is made from the order: read it, put it right, take out what does not help.
        </p>
      </header>
      {lastError && (
        <Notice tone="attention" title="Stripe did not take the last answer.">
          It said <span className="break-words font-mono text-sm">{lastError}</span>. What was
          written is still here.
        </Notice>
      )}
      <ActionForm id="send-evidence" action={actions.send} className="grid gap-5">
        <input type="hidden" name="chargebackId" value={chargeback.id} />
        <TextareaField
          name="evidence"
          label="What happened"
          hint="Facts with dates. No links: nobody at the bank opens them."
          defaultValue={draft}
          limit={15_000}
          rows={18}
          required
        />
        <ConfirmDialog
          variant="primary"
          trigger="Send it to the bank"
          title="Send this to the bank?"
        >
          <p>
            It can be sent once and not changed afterwards. The bank then takes weeks to decide; the
            money stays where it is until then.
          </p>
          <CloseWhenAnswered />
          <SubmitButton wide>Send it</SubmitButton>
        </ConfirmDialog>
      </ActionForm>
      <Accept found={found} action={actions.accept} />
    </section>
  );
}

function Accept({ found, action }: { found: ChargebackCase; action: FormAction }) {
  const { chargeback, order } = found;
  const amount = moneyText({ cents: chargeback.amountCents, currency: chargeback.currency });
  return (
    <div className="grid gap-3 border-line border-t pt-5">
      <p className="max-w-text text-muted">
        Where the buyer is right, accepting ends it at once and costs no more than losing.
      </p>
      <ConfirmDialog
        trigger="Accept the loss"
        title={`Let ${order.buyer.name} keep ${amount}?`}
        variant="danger"
        keep="Leave it open"
      >
        <p>
          The bank’s decision is final: {amount} and Stripe’s fee for it are gone. What had been
          released of the order is taken back first; what nobody can give is booked as lost to
          chargebacks. This cannot be taken back.
        </p>
        <ActionForm id="accept-chargeback" action={action}>
          <input type="hidden" name="chargebackId" value={chargeback.id} />
          <SubmitButton variant="danger" wide>
            Accept the loss
          </SubmitButton>
        </ActionForm>
      </ConfirmDialog>
    </div>
  );
}
