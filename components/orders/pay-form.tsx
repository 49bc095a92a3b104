import { Lock } from 'lucide-react';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';

interface PayFormProps {
  action: FormAction;
  /** Hidden fields: what is bought, at which version, under which key. */
  fields: readonly (readonly [name: string, value: string])[];
  totalCents: number;
  currency: string;
}

/** The one button that starts the payment. */
export function PayForm({ action, fields, totalCents, currency }: PayFormProps) {
  return (
    <ActionForm action={action} className="grid gap-3">
      {fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton wide size="lg" pending="Opening the payment page…">
        <Lock aria-hidden="true" className="size-4.5" />
        Pay {moneyText({ cents: totalCents, currency })}
      </SubmitButton>
    </ActionForm>
  );
}
