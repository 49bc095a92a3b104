import { buttonStyle } from '@/components/ui/button-style';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { LinkButton } from '@/components/ui/link-button';
import { moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import type { OfferView } from '@/lib/offers/views';
import { AnywayField } from './anyway-field';
import type { OfferForms } from './offer-forms';

interface ActsProps {
  offer: OfferView;
  forms: OfferForms;
  /** Where the card stands: the way back after a form. */
  place: 'thread' | 'page';
}

/** What the person who looks can do with an offer now; nothing when it is not their turn. */
export function OfferActs(props: ActsProps) {
  const { offer } = props;
  const may = (act: OfferView['allowed'][number]) => offer.allowed.includes(act);
  if (!offer.payable && !offer.notPayable && offer.allowed.length === 0) return null;
  return (
    <div className="flex flex-wrap items-start gap-3">
      {offer.notPayable && <p className="w-full text-muted">{offer.notPayable}</p>}
      <Pay offer={offer} />
      {may('ask_change') && <AskForChange {...props} />}
      {may('decline') && <Decline {...props} />}
      {may('withdraw') && offer.state !== 'accepted' && (
        <LinkButton
          href={`/inbox/${offer.conversationId}/offer?replaces=${offer.id}`}
          variant={offer.state === 'change_asked' ? 'primary' : 'secondary'}
        >
          {offer.state === 'change_asked' ? 'Answer with a new offer' : 'Replace it'}
        </LinkButton>
      )}
      {may('withdraw') && <Withdraw {...props} />}
    </div>
  );
}

function Pay({ offer: { id, payable, currency, parts, state } }: { offer: OfferView }) {
  if (!payable) return null;
  const total = moneyText({ cents: payable.priceCents + payable.serviceFeeCents, currency });
  const { position } = payable;
  const asIs = state === 'change_asked' ? 'as it is ' : '';
  const words =
    position === null
      ? `Accept ${asIs}and pay ${total}`
      : position === 1 && !parts.some(({ funded }) => funded)
        ? `Accept ${asIs}and fund milestone 1 for ${total}`
        : `Fund milestone ${position} for ${total}`;
  const query = position === null ? '' : `?milestone=${position}`;
  return <LinkButton href={`/checkout/offer/${id}${query}`}>{words}</LinkButton>;
}

function Hidden({ offer, place }: Pick<ActsProps, 'offer' | 'place'>) {
  return (
    <>
      <input type="hidden" name="offerId" value={offer.id} />
      <input type="hidden" name="conversationId" value={offer.conversationId} />
      <input type="hidden" name="place" value={place} />
    </>
  );
}

function AskForChange({ offer, forms, place }: ActsProps) {
  return (
    <details className="group/ask open:w-full">
      <summary className={buttonStyle({ variant: 'secondary' })}>Ask for a change</summary>
      <ActionForm
        id={`change-${offer.id}`}
        action={forms.askForChange}
        className="mt-3 grid max-w-form gap-4"
      >
        <Hidden offer={offer} place={place} />
        <TextareaField
          name="text"
          label="What should be different?"
          hint={`${offer.seller.name} answers with a new offer, or says that these terms stand. Until it is taken back you can accept this one as it is.`}
          required
          rows={3}
          limit={2000}
        />
        <AnywayField />
        <SubmitButton className="w-fit">Ask for this change</SubmitButton>
      </ActionForm>
    </details>
  );
}

function Decline({ offer, forms, place }: ActsProps) {
  return (
    <ConfirmDialog
      trigger="Decline"
      title={`Decline “${offer.title}”?`}
      variant="quiet"
      keep="Keep it open"
    >
      <p>Then it can no longer be accepted. {offer.seller.name} may make you another one.</p>
      <ActionForm id={`decline-${offer.id}`} action={forms.decline} className="grid gap-4">
        <Hidden offer={offer} place={place} />
        <TextareaField name="text" label="A word on why" required={false} rows={2} limit={2000} />
        <AnywayField />
        <SubmitButton variant="danger" wide>
          Decline the offer
        </SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  );
}

function Withdraw({ offer, forms, place }: ActsProps) {
  const rest = offer.state === 'accepted';
  return (
    <ConfirmDialog
      trigger={rest ? 'Take the rest back' : 'Take it back'}
      title={rest ? 'Take back what is not funded?' : `Take back “${offer.title}”?`}
      variant="quiet"
      keep="Leave it as it is"
    >
      <p>
        {rest
          ? 'Milestones that are paid for go on as they are. The others can no longer be funded.'
          : `${offer.buyer.name} can no longer accept it. A payment that is under way goes straight back.`}
      </p>
      <ActionForm id={`withdraw-${offer.id}`} action={forms.withdraw}>
        <Hidden offer={offer} place={place} />
        <SubmitButton variant="danger" wide>
          {rest ? 'Take the rest back' : 'Take the offer back'}
        </SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  );
}
