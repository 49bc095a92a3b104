import type { FormAction } from '@/components/ui/form-state';
import { LinkButton } from '@/components/ui/link-button';
import { Money } from '@/components/ui/money';
import { Notice } from '@/components/ui/notice';
import { When } from '@/components/ui/when';
import type { OrderMoneyWatch } from '@/lib/moderation/money-views';
import { ClearDialog } from './fraud-table';
import { chargebackReason, legNames } from './names';

interface OrderWatchProps {
  number: string;
  watch: OrderMoneyWatch;
  now: Date;
  /** Clears a warning of fraud. */
  action: FormAction;
}

const over: readonly string[] = ['won', 'lost', 'closed'];

/** What banks and the card network say about the payments of an order. */
export function OrderWatch({ number, watch, now, action }: OrderWatchProps) {
  const { chargebacks, warnings, currency } = watch;
  if (chargebacks.length + warnings.length === 0) return null;
  return (
    <div className="grid gap-3">
      {chargebacks.map((row) => (
        <Notice
          key={row.id}
          tone={over.includes(row.state) ? 'info' : row.answered ? 'waiting' : 'attention'}
          title={titleOf(row)}
          action={
            <LinkButton href={`/admin/money/chargebacks/${row.id}`} variant="secondary" size="sm">
              Go to the chargeback
            </LinkButton>
          }
        >
          {chargebackReason(row.reason)}, <Money cents={row.amountCents} currency={currency} />
          {!over.includes(row.state) && !row.answered && row.evidenceDueAt && (
            <>
              , to be answered <When at={row.evidenceDueAt} now={now} />
            </>
          )}
          .
        </Notice>
      ))}
      {warnings.map((row) => (
        <Notice
          key={row.paymentId}
          tone="attention"
          title="The card network warns of fraud."
          action={
            <ClearDialog
              warning={{ ...row, currency, orderNumber: number }}
              action={action}
              hidden={{ number, back: `/admin/orders/${number}` }}
            />
          }
        >
          About the payment of <Money cents={row.amountCents} currency={currency} /> for{' '}
          {legNames[row.leg]}, <When at={row.warnedAt} now={now} />. Nothing of the order is paid
          out until somebody has looked.
        </Notice>
      ))}
    </div>
  );
}

function titleOf({ state }: OrderMoneyWatch['chargebacks'][number]): string {
  if (state === 'inquiry') return 'A bank asks about a payment.';
  if (state === 'won') return 'A chargeback was won.';
  if (state === 'lost') return 'A chargeback was lost.';
  if (state === 'closed') return 'A bank’s question ended without a chargeback.';
  return 'A bank took a payment back.';
}
