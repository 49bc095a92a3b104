import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import { SecretAddress } from './secret-address';

interface CalendarFormProps {
  make: FormAction;
  revoke: FormAction;
  /** Since when there is an address; null: there is none. */
  since: Date | null;
  now: Date;
}

/** Makes, renews and ends the secret address of a person's calendar. */
export function CalendarForm({ make, revoke, since, now }: CalendarFormProps) {
  return (
    <div className="grid justify-items-start gap-5">
      <p className="max-w-text">
        Your calendar program reads a secret address. Whoever knows it sees your due dates, the
        titles of your orders and the public names of those you work with, and can do nothing with
        them.
      </p>
      <ActionForm action={make} id="calendar" className="grid w-full justify-items-start gap-4">
        <SecretAddress />
        {since && (
          <p className="text-muted text-sm">
            There is an address since <When at={since} now={now} />. A new one ends it.
          </p>
        )}
        <SubmitButton variant={since ? 'secondary' : 'primary'}>
          {since ? 'Make a new address' : 'Make an address'}
        </SubmitButton>
      </ActionForm>
      {/* Stays when the address is gone: it says so. */}
      <ActionForm action={revoke} id="calendar-end">
        {since && <SubmitButton variant="danger">End the address</SubmitButton>}
      </ActionForm>
    </div>
  );
}
