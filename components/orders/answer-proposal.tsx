import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ActionForm } from '@/components/ui/form';
import { moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import { divisionWords } from '@/lib/orders/division-words';
import type { OrderWorkspace } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';

interface AnswerProposalProps {
  order: Pick<OrderWorkspace, 'number' | 'viewer' | 'proposal' | 'currency' | 'buyer' | 'seller'>;
  action: OrderForms['answerProposal'];
}

/** For the side that was asked. A yes ends the order and moves the money, so it asks first; a no changes nothing. */
export function AnswerProposal({ order, action }: AnswerProposalProps) {
  const { number, viewer, proposal, currency } = order;
  if (!proposal || viewer === 'admin' || viewer === proposal.by) return null;
  const names = { buyer: order.buyer.name, seller: order.seller.name };
  const back = moneyText({ cents: proposal.refundCents, currency });
  return (
    <>
      <ConfirmDialog
        variant="primary"
        trigger="Agree and end the order"
        title={`End the order: ${divisionWords(viewer, proposal, currency, names)}?`}
        keep="Not yet"
      >
        <p>
          The order is over at once, and that cannot be undone. What goes back goes to the card that
          paid.
        </p>
        <ActionForm action={action}>
          <HiddenNumber number={number} />
          <input type="hidden" name="answer" value="accept" />
          <SubmitButton wide>
            Agree and {viewer === 'buyer' ? 'get' : 'give'} {back} back
          </SubmitButton>
        </ActionForm>
      </ConfirmDialog>
      <ActionForm action={action}>
        <HiddenNumber number={number} />
        <input type="hidden" name="answer" value="decline" />
        <SubmitButton variant="secondary">Decline</SubmitButton>
      </ActionForm>
    </>
  );
}
