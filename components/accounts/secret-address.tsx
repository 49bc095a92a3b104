'use client';

import { useField } from '@/components/ui/form';
import { ShownOnce } from './shown-once';

/** The same address in the form that calendar programs subscribe to at a press. Pure. */
export const subscriptionOf = (address: string): string => address.replace(/^https?:/, 'webcal:');

/** The address that was just made, to be copied; nothing when none was. */
export function SecretAddress() {
  const { typed } = useField('address');
  if (typeof typed !== 'string') return null;
  return (
    <div className="grid w-full gap-2">
      <ShownOnce name="address" label="Address of your calendar" />
      <p className="text-muted text-sm">
        Or{' '}
        <a href={subscriptionOf(typed)} className="text-link">
          open it in your calendar program
        </a>
        , where it knows such addresses.
      </p>
    </div>
  );
}
