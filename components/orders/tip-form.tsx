import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { RadioField, TextField } from '@/components/ui/form-fields';
import { moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import type { OrderWorkspace } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';
import { tipSuggestions } from './tip-suggestions';

/** A tip by a payment of its own: one of three amounts, or the buyer's own. */
export function TipForm({ order, forms }: { order: OrderWorkspace; forms: OrderForms }) {
  const { currency, priceCents } = order;
  const suggestions = tipSuggestions(priceCents);
  const text = (cents: number) => moneyText({ cents, currency, short: true });
  return (
    <Disclosure summary={`Give ${order.seller.name} a tip`}>
      <ActionForm action={forms.giveTip} className="grid gap-4 pb-4">
        <HiddenNumber number={order.number} />
        <RadioField
          name="suggestion"
          legend="How much?"
          hint="All of it is the seller’s; we take no part."
          columns={2}
          value={String(suggestions[0])}
          choices={[
            ...suggestions.map((cents) => ({ value: String(cents), label: text(cents) })),
            { value: 'own', label: 'Another amount' },
          ]}
        />
        <TextField
          name="amountCents"
          label="Your own amount"
          hint={`From ${text(100)} to ${text(priceCents)}. It counts when something stands here.`}
          required={false}
          inputMode="decimal"
          before="$"
        />
        <SubmitButton variant="secondary" className="w-fit" pending="Opening the payment page…">
          Go to the payment page
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
