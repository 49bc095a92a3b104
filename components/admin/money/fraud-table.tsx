import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { FormAction } from '@/components/ui/form-state';
import { Money, moneyText } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import type { FraudWarning } from '@/lib/moderation/money-views';
import { ReasonDialog } from '../reason-dialog';
import { TwoPeople } from '../two-people';
import { OrderLink } from './cells';
import { legNames } from './names';

interface FraudTableProps {
  warnings: readonly FraudWarning[];
  now: Date;
  action: FormAction;
  empty: ReactNode;
}

/** Payments that the card network warns of, and that nobody has looked at. */
export function FraudTable({ warnings, now, action, empty }: FraudTableProps) {
  return (
    <DataTable
      caption="Warnings of fraud"
      rows={warnings}
      rowKey={(row) => row.paymentId}
      empty={empty}
      columns={[
        {
          key: 'order',
          label: 'Order',
          heading: true,
          cell: (row) => (
            <span className="grid gap-0.5">
              <OrderLink number={row.orderNumber} />
              <span className="font-normal text-muted text-sm">
                {row.title}
                {row.leg !== 'order' && `, ${legNames[row.leg]}`}
              </span>
            </span>
          ),
        },
        {
          key: 'people',
          label: 'Between',
          cell: (row) => <TwoPeople buyer={row.buyer} seller={row.seller} />,
        },
        {
          key: 'at',
          label: 'Warned',
          cell: (row) => <When at={row.warnedAt} now={now} className="text-sm" />,
        },
        {
          key: 'amount',
          label: 'Payment',
          align: 'end',
          cell: (row) => <Money cents={row.amountCents} currency={row.currency} />,
        },
        {
          key: 'act',
          label: 'Actions',
          bare: true,
          align: 'end',
          cell: (row) => (
            <div className="flex md:justify-end">
              <ClearDialog warning={row} action={action} hidden={{}} />
            </div>
          ),
        },
      ]}
    />
  );
}

interface ClearProps {
  warning: Pick<FraudWarning, 'paymentId' | 'amountCents' | 'currency' | 'orderNumber'>;
  action: FormAction;
  /** Where to come back to, if not to the list. */
  hidden: Readonly<Record<string, string>>;
}

/** Somebody has looked, and the money of the order may go on. */
export function ClearDialog({ warning, action, hidden }: ClearProps) {
  const amount = moneyText({ cents: warning.amountCents, currency: warning.currency });
  return (
    <ReasonDialog
      id={`clear-${warning.paymentId}`}
      action={action}
      hidden={{ ...hidden, paymentId: warning.paymentId }}
      trigger={
        <>
          Clear<span className="sr-only"> the warning on {warning.orderNumber}</span>
        </>
      }
      title={`Let the ${amount} of ${warning.orderNumber} go on?`}
      reasonHint="Why you trust the payment. Kept in the audit log."
      act="Clear the warning"
    >
      <p>
        The seller is paid as usual. If the cardholder disputes the payment later, the bank takes it
        back with a fee; giving the money back now avoids that.
      </p>
    </ReasonDialog>
  );
}
