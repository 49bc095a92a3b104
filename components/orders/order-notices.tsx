import { Countdown } from '@/components/ui/countdown';
import { Notice } from '@/components/ui/notice';
import type { OrderWorkspace } from '@/lib/orders/views';
import { CancelByRight, mayCancel } from './cancel-by-right';
import type { OrderForms } from './order-forms';

interface NoticesProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

/** What both sides have to know now, with what each of them may do about it: lateness, and the first minutes after paying. */
export function OrderNotices(props: NoticesProps) {
  return (
    <>
      <UndoNotice {...props} />
      <LateNotice {...props} />
    </>
  );
}

/** A purchase just made can be taken back; the time for it runs down before one's eyes. */
function UndoNotice({ order, forms }: NoticesProps) {
  const window = order.clocks.find(({ kind }) => kind === 'undo_purchase');
  if (!window) return null;
  const left = <Countdown at={window.endsAt} now={order.now} className="tabular font-semibold" />;
  if (!order.allowed.includes('undo_purchase'))
    return order.viewer === 'seller' ? (
      <Notice tone="info">The buyer can undo the purchase; that ends {left}.</Notice>
    ) : null;
  return (
    <Notice
      tone="info"
      title="Changed your mind?"
      action={<CancelByRight order={order} forms={forms} />}
    >
      You can undo the purchase and get everything back. That ends {left}.
    </Notice>
  );
}

function LateNotice(props: NoticesProps) {
  const { order } = props;
  if (!order.late || !order.dueAt || order.viewer === 'admin') return null;
  const from = order.clocks.find(({ kind }) => kind === 'cancel_late')?.endsAt;
  const cancellable = from ? (
    <Countdown at={from} now={order.now} className="tabular font-semibold" />
  ) : null;
  return order.viewer === 'seller' ? (
    <Notice tone="attention" title="This delivery is late.">
      {cancellable && <>The buyer may cancel {cancellable}. </>}
      {!cancellable && !order.deliveredAt && <>The buyer may cancel at any moment. </>}
      Deliver now,{' '}
      <a href="#more" className="text-link">
        ask for more days
      </a>
      , or{' '}
      <a href="#write" className="text-link">
        write
      </a>{' '}
      what holds it up. It counts in your record.
    </Notice>
  ) : (
    <LateBuyer {...props} cancellable={cancellable} />
  );
}

function LateBuyer({ order, forms, cancellable }: NoticesProps & { cancellable: React.ReactNode }) {
  const may = mayCancel(order);
  // The next step has the button then.
  const shown = order.nextAction.event === 'cancel_late';
  return (
    <Notice
      tone="attention"
      title="This delivery is late."
      action={shown ? undefined : may && <CancelByRight order={order} forms={forms} />}
    >
      {cancellable && (
        <>You may cancel {cancellable}, and get everything back, if nothing has come by then. </>
      )}
      {may && 'Nothing has been delivered: you may cancel and get everything back, or wait. '}
      {!may && !cancellable && 'Something has been delivered before, so you cannot cancel alone. '}
      <a href="#write" className="text-link">
        Ask {order.seller.name}
      </a>
      {!may && (
        <>
          {' '}
          or{' '}
          <a href="#more" className="text-link">
            propose to cancel
          </a>
        </>
      )}
      .
    </Notice>
  );
}
