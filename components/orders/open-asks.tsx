import { Countdown } from '@/components/ui/countdown';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { Money, moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import { exactText, When } from '@/components/ui/when';
import type { OrderWorkspace } from '@/lib/orders/views';
import { askPlaces } from './action-place';
import { AnswerProposal } from './answer-proposal';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';
import { Words } from './words';

interface AsksProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

/** What one side has asked and the other has not answered yet. */
export function OpenAsks({ order, forms }: AsksProps) {
  const offers = order.offers.filter((offer) => offer.state === 'open');
  return (
    <>
      {order.proposal && <Proposal order={order} forms={forms} />}
      {order.extension && <Extension order={order} forms={forms} />}
      {offers.map((offer) => (
        <Ask
          key={offer.id}
          id={offer === offers[0] ? askPlaces.extra : undefined}
          title={`${order.viewer === 'seller' ? 'You offer' : `${order.seller.name} offers`} an extra`}
          until={offer.expiresAt}
          now={order.now}
        >
          <p>
            <span className="font-semibold">{offer.title}</span> for{' '}
            <Money cents={offer.priceCents} currency={order.currency} />
            {offer.addDays > 0 && `, ${offer.addDays} more ${offer.addDays === 1 ? 'day' : 'days'}`}
            {offer.addRevisions > 0 &&
              `, ${offer.addRevisions} more ${offer.addRevisions === 1 ? 'revision' : 'revisions'}`}
          </p>
          <div className="flex flex-wrap gap-3">
            {order.viewer === 'buyer' && (
              <One action={forms.buyExtra} number={order.number} hidden={[['offerId', offer.id]]}>
                <SubmitButton pending="Opening the payment page…">
                  Buy it for {moneyText({ cents: offer.priceCents, currency: order.currency })}
                </SubmitButton>
              </One>
            )}
            {order.viewer !== 'admin' && (
              <One action={forms.closeExtra} number={order.number} hidden={[['offerId', offer.id]]}>
                <SubmitButton variant="secondary">
                  {order.viewer === 'buyer' ? 'Decline' : 'Take it back'}
                </SubmitButton>
              </One>
            )}
          </div>
        </Ask>
      ))}
    </>
  );
}

function Proposal({ order, forms }: AsksProps) {
  const { proposal, viewer, currency } = order;
  if (!proposal) return null;
  const mine = proposal.by === viewer;
  return (
    <Ask
      id={askPlaces.proposal}
      title={mine ? 'You propose to cancel' : `${order[proposal.by].name} proposes to cancel`}
      until={proposal.expiresAt}
      now={order.now}
    >
      <p>
        The buyer gets back{' '}
        <Money cents={proposal.refundCents} currency={currency} className="font-semibold" /> (
        {proposal.refundPercent} %), the seller gets{' '}
        <Money cents={proposal.sellerCents} currency={currency} className="font-semibold" />.
      </p>
      <Words>{proposal.reason}</Words>
      {viewer !== 'admin' && (
        <div className="flex flex-wrap items-start gap-3">
          {mine ? (
            <One action={forms.withdrawProposal} number={order.number}>
              <SubmitButton variant="secondary">Take the proposal back</SubmitButton>
            </One>
          ) : (
            <AnswerProposal order={order} action={forms.answerProposal} />
          )}
        </div>
      )}
    </Ask>
  );
}

function Extension({ order, forms }: AsksProps) {
  const { extension, viewer } = order;
  if (!extension) return null;
  const mine = extension.by === viewer;
  const days = extension.days === 1 ? '1 more day' : `${extension.days} more days`;
  return (
    <Ask
      id={askPlaces.extension}
      title={mine ? `You asked for ${days}` : `${order[extension.by].name} asks for ${days}`}
      until={extension.expiresAt}
      now={order.now}
    >
      {extension.newDueAt && (
        <p>
          The new date would be{' '}
          <When at={extension.newDueAt} now={order.now} words={exactText(extension.newDueAt)} />.
        </p>
      )}
      <Words>{extension.reason}</Words>
      {!mine && viewer !== 'admin' && (
        <YesNo
          action={forms.answerExtension}
          number={order.number}
          yes="Agree to the new date"
          no="Keep the old date"
        />
      )}
    </Ask>
  );
}

interface AskProps {
  id?: string | undefined;
  title: string;
  until: Date;
  now: Date;
  children: React.ReactNode;
}

function Ask({ id, title, until, now, children }: AskProps) {
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-label={title}
      className="card grid scroll-mt-24 gap-3 border-straw-line p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg">{title}</h2>
        <p className="text-muted text-sm">
          ends <Countdown at={until} now={now} />
        </p>
      </div>
      {children}
    </section>
  );
}

interface OneProps {
  action: FormAction;
  number: string;
  hidden?: readonly (readonly [string, string])[];
  children: React.ReactNode;
}

function One({ action, number, hidden = [], children }: OneProps) {
  return (
    <ActionForm action={action}>
      <HiddenNumber number={number} />
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </ActionForm>
  );
}

function YesNo({
  action,
  number,
  yes,
  no,
}: {
  action: FormAction;
  number: string;
  yes: string;
  no: string;
}) {
  return (
    <ActionForm action={action} className="flex flex-wrap gap-3">
      <HiddenNumber number={number} />
      <SubmitButton name="answer" value="accept">
        {yes}
      </SubmitButton>
      <SubmitButton variant="secondary" name="answer" value="decline">
        {no}
      </SubmitButton>
    </ActionForm>
  );
}
