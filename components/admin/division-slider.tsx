'use client';

import { useId } from 'react';
import { Field, fieldAria } from '@/components/ui/field';
import { useField } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { moneyText } from '@/components/ui/money';
import { formatMoney } from '@/lib/platform/money';
import { type Chosen, choiceAt, percentOf, refundOfChoice } from './division-choice';
import type { DividedOrder } from './division-effect';

interface DivisionSliderProps {
  order: DividedOrder;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** From nothing back, at the left, to all back; each place between is a split. */
export function DivisionSlider({ order, chosen, onChoose }: DivisionSliderProps) {
  const id = useId();
  const percent = percentOf(order, chosen);
  const text = (cents: number) => moneyText({ cents, currency: order.currency });
  const refund = refundOfChoice(order, chosen);
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold text-sm">
        How much of the price goes back
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={percent}
        aria-valuetext={
          refund === null
            ? 'Nothing chosen yet'
            : `${text(refund)} of ${text(order.priceCents)} back to ${order.buyer}`
        }
        onChange={(event) => onChoose(choiceAt(order, event.target.valueAsNumber, chosen.amount))}
        className="h-11 w-full cursor-ew-resize accent-accent"
      />
      <p aria-hidden="true" className="flex justify-between gap-4 text-muted text-sm">
        <span>All to {order.seller}</span>
        <span className="text-right">All back to {order.buyer}</span>
      </p>
    </div>
  );
}

interface PartFieldProps {
  order: DividedOrder;
  amount: string;
  onWrite: (text: string) => void;
}

/** The exact amount of a split. */
export function PartField({ order, amount, onWrite }: PartFieldProps) {
  const { id, error } = useField('refundCents');
  const hint = `With a split: of ${moneyText({ cents: order.priceCents, currency: order.currency })}.`;
  const words = { label: 'Part of the price that goes back', hint, error };
  return (
    <Field id={id} className="lg:w-64" {...words}>
      <Input
        {...fieldAria(id, words)}
        name="refundCents"
        value={amount}
        onChange={(event) => onWrite(event.target.value)}
        inputMode="decimal"
        autoComplete="off"
        before={formatMoney(0, order.currency).replace(/[\d.,\s]/g, '')}
      />
    </Field>
  );
}
