'use client';

import type { ReactNode } from 'react';
import { CloseWhenAnswered } from '@/components/ui/close-when-answered';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import { divideOrder, type Fault } from '@/lib/orders/divide-order';
import type { DivisionWays } from './division-choice';
import type { DividedOrder } from './division-effect';

interface DivisionConfirmProps {
  order: DividedOrder;
  ways: DivisionWays;
  trigger: string;
  /** Minor units of the price; null while it is not known. */
  refund: number | null;
  /** Whose doing a cancellation is. */
  fault: Fault;
  enhanced: boolean;
}

// Which choice is made is asked of the form itself, so that it is right without JavaScript too.
const when = {
  none: 'hidden group-has-[[data-refund=none]:checked]/decide:block',
  part: 'hidden group-has-[[data-refund=part]:checked]/decide:block',
  all: 'hidden group-has-[[data-refund=all]:checked]/decide:block',
  nothing: 'group-has-[[data-refund]:checked]/decide:hidden',
} as const;

/** The last question: names what will happen, to whose money. */
export function DivisionConfirm(props: DivisionConfirmProps) {
  const { order, ways, trigger, refund, fault, enhanced } = props;
  const fixed = (cents: number) => effectText(order, cents, fault);
  const split = enhanced
    ? refund === null
      ? 'Write an amount between nothing and the whole price first.'
      : fixed(refund)
    : 'The part that you wrote goes back, with as much of the service fee; the rest is released, less the commission.';
  return (
    <ConfirmDialog variant="primary" trigger={trigger} title={<Title {...props} />}>
      <p className={when.nothing}>
        There are three: {ways.none.label.toLowerCase()}, {ways.part.label.toLowerCase()} or{' '}
        {ways.all.label.toLowerCase()}.
      </p>
      <p className={when.none}>{fixed(0)}</p>
      <p className={when.part}>{split}</p>
      <p className={when.all}>{fixed(order.priceCents)}</p>
      <div className="hidden gap-4 group-has-[[data-refund]:checked]/decide:grid">
        <p className="text-muted">
          The money moves at once. Both sides read what you wrote, and the audit log keeps it with
          your name. It cannot be taken back.
        </p>
        <CloseWhenAnswered />
        {!(enhanced && refund === null) && (
          <SubmitButton wide>
            <Only kind="none">{ways.none.label}</Only>
            <Only kind="part">{ways.part.label}</Only>
            <Only kind="all">{ways.all.label}</Only>
          </SubmitButton>
        )}
      </div>
    </ConfirmDialog>
  );
}

function Title({ order, ways, refund, fault, enhanced }: DivisionConfirmProps) {
  const text = (cents: number) => moneyText({ cents, currency: order.currency });
  const none = divideOrder(order, 0);
  const all = divideOrder(order, order.priceCents, fault);
  const part = enhanced && refund !== null ? divideOrder(order, refund) : null;
  return (
    <>
      <span className={when.nothing}>Choose an outcome first.</span>
      <Only kind="none">
        {ways.none.label}: {text(none.sellerCents)} for {order.seller}?
      </Only>
      <Only kind="part">
        {ways.part.label}
        {part &&
          `: ${text(part.refundCents)} for ${order.buyer}, ${text(part.sellerCents)} for ${order.seller}`}
        ?
      </Only>
      <Only kind="all">
        {ways.all.label}: {text(all.refundCents)} for {order.buyer}?
      </Only>
    </>
  );
}

function Only({ kind, children }: { kind: 'none' | 'part' | 'all'; children: ReactNode }) {
  return <span className={when[kind]}>{children}</span>;
}

function effectText(order: DividedOrder, refundPriceCents: number, fault: Fault): string {
  const text = (cents: number) => moneyText({ cents, currency: order.currency });
  const { refundCents, sellerCents, commissionCents, serviceFeeCents } = divideOrder(
    order,
    refundPriceCents,
    fault,
  );
  const kept = commissionCents + serviceFeeCents;
  return `${order.buyer} gets back ${text(refundCents)}, ${order.seller} gets ${text(sellerCents)}, and ${text(kept)} stays with the marketplace.`;
}
