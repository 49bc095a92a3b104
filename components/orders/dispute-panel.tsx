import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FileField } from '@/components/ui/file-field';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { Money } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import { agreementWords } from '@/lib/disputes/agreement';
import { reasonLabel } from '@/lib/disputes/reasons';
import { wishWords } from '@/lib/disputes/wishes';
import type { DisputeView, OrderWorkspace } from '@/lib/orders/views';
import { FileList } from './file-list';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';
import { Words } from './words';

interface DisputePanelProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

const nameOf = (order: OrderWorkspace, side: 'buyer' | 'seller'): string =>
  side === order.viewer ? 'You' : order[side].name;

/** A dispute as both sides see it: the two stories, what is asked for, the decision. */
export function DisputePanel({ order, forms }: DisputePanelProps) {
  const { dispute } = order;
  if (!dispute) return null;
  const other = dispute.openedBy === 'buyer' ? 'seller' : 'buyer';
  return (
    <section
      id="dispute-panel"
      tabIndex={-1}
      aria-labelledby="dispute"
      className="card grid scroll-mt-24 gap-5 border-coral-line p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="dispute" className="text-xl">
          Dispute: {reasonLabel(dispute.reason)}
        </h2>
        <p className="text-muted text-sm">
          opened <When at={dispute.openedAt} now={order.now} />
        </p>
      </div>
      <Story
        title={`${nameOf(order, dispute.openedBy)} asked for: ${wishWords(dispute.wish, dispute.openedBy, order.viewer)}`}
        text={dispute.story}
      >
        {dispute.wishCents !== null && (
          <p>
            The part:{' '}
            <Money cents={dispute.wishCents} currency={order.currency} className="font-semibold" />
          </p>
        )}
        <FileList files={dispute.files.filter((file) => file.by === dispute.openedBy)} />
      </Story>
      {dispute.answer ? (
        <Story title={`${nameOf(order, other)} answered`} text={dispute.answer}>
          <FileList files={dispute.files.filter((file) => file.by === other)} />
        </Story>
      ) : (
        dispute.state === 'open' && (
          <p className="text-muted">
            {nameOf(order, other)} can answer until <When at={dispute.answerBy} now={order.now} />,
            and then an admin decides with what there is.
          </p>
        )
      )}
      {dispute.statement && <Decision order={order} dispute={dispute} />}
      {order.allowed.includes('answer_dispute') && (
        <Answer order={order} forms={forms} dispute={dispute} />
      )}
    </section>
  );
}

function Story({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: React.ReactNode;
}) {
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold text-base">{title}</h3>
      <Words>{text}</Words>
      {children}
    </div>
  );
}

function Decision({ order, dispute }: { order: OrderWorkspace; dispute: DisputeView }) {
  return (
    <div className="grid gap-2 rounded-md bg-sunken p-4">
      <h3 className="font-semibold text-base">
        Decided {dispute.settledAt && <When at={dispute.settledAt} now={order.now} />}
      </h3>
      {dispute.refundCents !== null && (
        <p>
          The buyer got back{' '}
          <Money cents={dispute.refundCents} currency={order.currency} className="font-semibold" />.
        </p>
      )}
      <Words>{dispute.statement ?? ''}</Words>
    </div>
  );
}

function Answer({ order, forms, dispute }: DisputePanelProps & { dispute: DisputeView }) {
  return (
    <div className="grid gap-5 border-line border-t pt-5">
      <Agree order={order} forms={forms} dispute={dispute} />
      <ActionForm action={forms.answerDispute} className="grid gap-4">
        <HiddenNumber number={order.number} />
        <TextareaField name="answer" label="Your side of it" required limit={5000} />
        <FileField
          name="files"
          label="Files that show it"
          multiple
          maxMegabytes={25}
          required={false}
        />
        <SubmitButton className="w-fit">Send your answer</SubmitButton>
      </ActionForm>
    </div>
  );
}

/** Asks first: the money moves at once. */
function Agree({ order, forms, dispute }: DisputePanelProps & { dispute: DisputeView }) {
  const { viewer } = order;
  if (viewer === 'admin' || !order.allowed.includes('agree_dispute')) return null;
  const { title, effect } = agreementWords(viewer, order, dispute);
  return (
    <ConfirmDialog
      variant="secondary"
      trigger="Agree to what is asked"
      title={title}
      keep="Not yet"
    >
      <p>{effect}</p>
      <ActionForm action={forms.agreeDispute}>
        <HiddenNumber number={order.number} />
        <SubmitButton wide>Agree and end the dispute</SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  );
}
