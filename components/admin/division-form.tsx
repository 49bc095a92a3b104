'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldError, fieldAria, RequiredMark } from '@/components/ui/field';
import { ActionForm, useField } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { moneyText } from '@/components/ui/money';
import { divideOrder, type Fault, faults } from '@/lib/orders/divide-order';
import {
  amountText,
  type Chosen,
  type DivisionWays,
  type RefundKind,
  refundOfChoice,
} from './division-choice';
import { DivisionConfirm } from './division-confirm';
import { type DividedOrder, DivisionEffect, percentText } from './division-effect';
import { DivisionSlider, PartField } from './division-slider';

export interface DivisionFormProps {
  action: FormAction;
  /** The form's own name on the page. */
  id: string;
  /** Names what is decided. */
  hidden: Readonly<Record<string, string>>;
  order: DividedOrder;
  ways: DivisionWays;
  /** The text that goes with it. */
  reason: { name: string; label: string; hint: string; limit: number };
  /** On the button that asks for the last word. */
  trigger: string;
  /** Minor units of the price that the split starts with. */
  startCents: number;
  /** Stands with the choice that gives all back. */
  whenAll?: ReactNode;
}

/**
 * Divides an order's money: nothing, all or a part of the price goes back. What that means for each side is shown
 * before anything is sent. Without JavaScript the slider is missing and the three outcomes say what they do.
 */
export function DivisionForm(props: DivisionFormProps) {
  return (
    <ActionForm action={props.action} id={props.id} className="group/decide grid gap-7">
      {/* The first button of a form is what Enter presses: money is never moved by a key in a field. */}
      <button type="submit" disabled hidden />
      {Object.entries(props.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <DivisionFields {...props} />
    </ActionForm>
  );
}

const kinds = ['none', 'part', 'all'] as const;

function DivisionFields({ order, ways, reason, trigger, startCents, whenAll }: DivisionFormProps) {
  const outcome = useField('outcome');
  const amount = useField('refundCents');
  const fields = useRef<HTMLDivElement>(null);
  const typedKind = kinds.find((kind) => ways[kind].value === outcome.typed) ?? null;
  const typedAmount = [amount.typed].flat()[0] ?? amountText(startCents, order.currency);
  const [chosen, setChosen] = useState<Chosen>({ kind: typedKind, amount: typedAmount });
  const [fault, setFault] = useState<Fault>('none');
  const [enhanced, setEnhanced] = useState(false);

  // What was chosen before the page was ready holds.
  useEffect(() => {
    const inputs = fields.current;
    const checked = inputs?.querySelector<HTMLInputElement>('[data-refund]:checked');
    const written = inputs?.querySelector<HTMLInputElement>('[name=refundCents]');
    setChosen((now) => ({
      kind: (checked?.dataset.refund as RefundKind | undefined) ?? now.kind,
      amount: written?.value ?? now.amount,
    }));
    setFault(faultOf(inputs));
    setEnhanced(true);
  }, []);

  const refund = refundOfChoice(order, chosen);
  return (
    <div ref={fields} className="grid gap-7" onChange={() => setFault(faultOf(fields.current))}>
      <fieldset className="grid min-w-0 gap-4" {...fieldAria(outcome.id, outcome)}>
        <legend className="mb-1.5 font-semibold text-sm">
          Where does the money go?
          <RequiredMark />
        </legend>
        <div className="grid gap-3 lg:grid-cols-3">
          {kinds.map((kind) => (
            <Way
              key={kind}
              kind={kind}
              way={ways[kind]}
              hint={hintOf(order, kind)}
              checked={chosen.kind === kind}
              onChoose={() => setChosen((now) => ({ ...now, kind }))}
            />
          ))}
        </div>
        {outcome.error && <FieldError id={outcome.id}>{outcome.error}</FieldError>}
        {whenAll && (
          <div className="hidden group-has-[[data-refund=all]:checked]/decide:block">{whenAll}</div>
        )}
        <div className="grid items-end gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_auto]">
          {enhanced && <DivisionSlider order={order} chosen={chosen} onChoose={setChosen} />}
          <PartField
            order={order}
            amount={chosen.amount}
            onWrite={(text) => setChosen({ kind: 'part', amount: text })}
          />
        </div>
        {enhanced && <Effect order={order} kind={chosen.kind} refund={refund} fault={fault} />}
      </fieldset>
      <TextareaField
        name={reason.name}
        label={reason.label}
        hint={reason.hint}
        limit={reason.limit}
        required
        rows={5}
      />
      <DivisionConfirm
        order={order}
        ways={ways}
        trigger={trigger}
        refund={refund}
        fault={fault}
        enhanced={enhanced}
      />
    </div>
  );
}

/** Whose doing a cancellation is, as chosen in the field that `whenAll` brings; without one it is nobody's. */
function faultOf(fields: HTMLElement | null): Fault {
  const chosen = fields?.querySelector<HTMLSelectElement>('select[name=fault]')?.value;
  return faults.find((each) => each === chosen) ?? 'none';
}

/** What each choice does, said without a word of script. */
function hintOf(order: DividedOrder, kind: RefundKind): string {
  const text = (cents: number) => moneyText({ cents, currency: order.currency });
  if (kind === 'part')
    return `You say how much of the price goes back. The service fee goes back in the same proportion; the commission (${percentText(order.commissionBps)}) is taken only of what is left.`;
  const division = divideOrder(order, kind === 'all' ? order.priceCents : 0);
  return kind === 'all'
    ? `${order.buyer} gets back ${text(division.refundCents)}, the service fee included. ${order.seller} gets nothing.`
    : `${order.seller} gets ${text(division.sellerCents)}, after ${text(division.commissionCents)} commission. ${order.buyer} gets nothing back.`;
}

interface WayProps {
  kind: RefundKind;
  way: DivisionWays[RefundKind];
  hint: string;
  checked: boolean;
  onChoose: () => void;
}

function Way({ kind, way, hint, checked, onChoose }: WayProps) {
  return (
    <label className="flex items-start gap-3 rounded-md border border-line-strong bg-surface px-4 py-3 shadow-sm transition-colors duration-150 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-none has-focus-visible:outline-2 has-focus-visible:outline-accent-ink has-focus-visible:outline-offset-2">
      <input
        type="radio"
        name="outcome"
        value={way.value}
        data-refund={kind}
        checked={checked}
        onChange={onChoose}
        className="mt-0.75 size-4.5 shrink-0 appearance-none rounded-pill border border-line-strong bg-surface checked:border-5 checked:border-accent focus-visible:outline-none"
      />
      <span className="grid flex-1 gap-0.5">
        <span className="font-semibold">{way.label}</span>
        <span className="tabular text-muted text-sm">{hint}</span>
      </span>
    </label>
  );
}

interface EffectProps {
  order: DividedOrder;
  kind: RefundKind | null;
  refund: number | null;
  fault: Fault;
}

function Effect({ order, kind, refund, fault }: EffectProps) {
  return (
    <div className="grid gap-3 rounded-md bg-sunken p-4 sm:p-5">
      <h3 className="font-semibold text-base">What this does to the money</h3>
      {refund !== null && <DivisionEffect order={order} refundPriceCents={refund} fault={fault} />}
      {refund === null && (
        <p className="text-muted">
          {kind === 'part'
            ? 'Write an amount between nothing and the whole price.'
            : 'Choose an outcome, or move the slider.'}
        </p>
      )}
    </div>
  );
}
