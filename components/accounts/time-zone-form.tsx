import { ActionForm } from '@/components/ui/form';
import { SelectField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';

interface TimeZoneFormProps {
  action: FormAction;
  timeZone: string | null;
  /** IANA names, in their order. */
  zones: readonly string[];
}

/** 'America/Argentina/Buenos_Aires' as people write it, under its continent. */
function grouped(zones: readonly string[]) {
  const continents = new Map<string, { value: string; label: string }[]>();
  for (const value of zones) {
    const [continent = '', ...place] = value.split('/');
    const label = (place.join(', ') || continent).replaceAll('_', ' ');
    continents.set(continent, [...(continents.get(continent) ?? []), { value, label }]);
  }
  return [...continents].map(([label, options]) => ({ label, options }));
}

/** Where the person's clock stands. */
export function TimeZoneForm({ action, timeZone, zones }: TimeZoneFormProps) {
  return (
    <ActionForm action={action} className="grid gap-5">
      <SelectField
        name="timeZone"
        label="Your time zone"
        hint={
          timeZone
            ? 'Your browser told us, or you chose it.'
            : 'Not known yet: times are told in UTC.'
        }
        placeholder="Choose a city near you"
        options={grouped(zones)}
        defaultValue={timeZone ?? ''}
      />
      <SubmitButton className="justify-self-start">Save the time zone</SubmitButton>
    </ActionForm>
  );
}
