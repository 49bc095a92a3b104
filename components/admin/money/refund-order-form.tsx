'use client';

import { useEffect, useRef, useState } from 'react';
import { CloseWhenAnswered } from '@/components/ui/close-when-answered';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ActionForm, useField } from '@/components/ui/form';
import { TextareaField, TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import { shareOfRelease, sumOfRelease } from '@/lib/orders/release-share';
import { parseMoney } from '@/lib/platform/money';

interface RefundedOrder {
  readonly number: string;
  readonly currency: string;
  readonly buyer: string;
  readonly seller: string;
  readonly released: {
    readonly sellerCents: number;
    readonly commissionCents: number;
    readonly serviceFeeCents: number;
  };
}

interface RefundOrderFormProps {
  order: RefundedOrder;
  /** Made with the page: sending it twice refunds once. */
  formKey: string;
  action: FormAction;
}

/** Gives money of a completed order back: how much, out of whose part, why, and the last question. */
export function RefundOrderForm({ order, formKey, action }: RefundOrderFormProps) {
  return (
    <ActionForm id="refund-order" action={action} className="grid gap-5">
      {/* The first button of a form is what Enter presses: money is never moved by a key in a field. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="number" value={order.number} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="releasedCents" value={sumOfRelease(order.released)} />
      <RefundFields order={order} />
    </ActionForm>
  );
}

/** What was typed as minor units, when it can be given back. */
function wantedOf(text: string, order: RefundedOrder): number | null {
  const cents = parseMoney(text, order.currency);
  return cents !== null && cents > 0 && cents <= sumOfRelease(order.released) ? cents : null;
}

function effectText(order: RefundedOrder, cents: number): string {
  const { sellerCents, commissionCents, serviceFeeCents } = shareOfRelease(order.released, cents);
  const text = (amount: number) => moneyText({ cents: amount, currency: order.currency });
  return `${text(cents)} for ${order.buyer}: ${text(sellerCents)} from ${order.seller}, ${text(commissionCents)} from the commission, ${text(serviceFeeCents)} from the service fee.`;
}

function RefundFields({ order }: { order: RefundedOrder }) {
  const { typed } = useField('amountCents');
  const [amount, setAmount] = useState([typed].flat()[0] ?? '');
  const [enhanced, setEnhanced] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  // What was typed before the page was ready holds.
  useEffect(() => {
    const written = fields.current?.querySelector<HTMLInputElement>('[name=amountCents]');
    setAmount((now) => written?.value ?? now);
    setEnhanced(true);
  }, []);
  const most = sumOfRelease(order.released);
  const mostText = moneyText({ cents: most, currency: order.currency });
  const wanted = wantedOf(amount, order);
  return (
    <div ref={fields} className="grid gap-5">
      <TextField
        name="amountCents"
        label={`What ${order.buyer} gets back`}
        hint={`At most ${mostText}, which cancels the order.`}
        inputMode="decimal"
        autoComplete="off"
        required
        defaultValue={amount}
        onChange={(event) => setAmount(event.target.value)}
        className="max-w-xs"
      />
      <div className="grid gap-1 rounded-md bg-sunken p-4">
        <h3 className="font-semibold text-base">Out of whose part</h3>
        <p className="tabular text-muted" role="status">
          {wanted !== null
            ? effectText(order, wanted)
            : `Out of everybody’s in proportion. All of it would be ${effectText(order, most)}`}
        </p>
        <p className="text-muted text-sm">
          {order.seller} gives it out of what still clears, then out of what is free, then from
          their Stripe account; what is not there, they owe.
        </p>
      </div>
      <TextareaField
        name="reason"
        label="Reason"
        hint="Both sides read it."
        limit={2000}
        rows={4}
        required
      />
      <ConfirmDialog
        variant="primary"
        trigger="Give it back"
        title={
          wanted === null
            ? 'Give this money back?'
            : `Give ${moneyText({ cents: wanted, currency: order.currency })} back to ${order.buyer}?`
        }
      >
        {enhanced && wanted === null ? (
          <p>Write an amount first: more than nothing, and at most {mostText}.</p>
        ) : (
          <>
            <p className="tabular">
              {wanted === null
                ? 'The amount that you wrote comes out of everybody’s part in proportion.'
                : effectText(order, wanted)}
            </p>
            <p className="text-muted">
              {wanted === most && 'The order is cancelled by it. '}The money moves at once. Both
              sides are told, and the audit log keeps it with your name. It cannot be taken back.
            </p>
            <CloseWhenAnswered />
            <SubmitButton wide>Give it back</SubmitButton>
          </>
        )}
      </ConfirmDialog>
    </div>
  );
}
