import { Avatar } from '@/components/ui/avatar';
import { FileField } from '@/components/ui/file-field';
import { ActionForm } from '@/components/ui/form';
import { SelectField, TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import type { Option } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { accountLimits } from '@/lib/accounts/limits';

interface ProfileFormProps {
  action: FormAction;
  name: string;
  country: string | null;
  countries: readonly Option[];
}

/** The name that others see, and the country. */
export function ProfileForm({ action, name, country, countries }: ProfileFormProps) {
  return (
    <ActionForm action={action} className="grid gap-5">
      <TextField
        name="name"
        label="Name"
        hint="As others see it beside your orders and reviews."
        autoComplete="name"
        defaultValue={name}
        required
      />
      <SelectField
        name="country"
        label="Country"
        hint="Shown on your profile; where you are paid is asked again when you sell."
        placeholder="Rather not said"
        options={countries}
        autoComplete="country"
        defaultValue={country ?? ''}
        required={false}
      />
      <SubmitButton className="justify-self-start">Save</SubmitButton>
    </ActionForm>
  );
}

interface AvatarFormProps {
  action: FormAction;
  name: string;
  src: string | null;
}

/** The picture: a new one, or none. */
export function AvatarForm({ action, name, src }: AvatarFormProps) {
  return (
    <ActionForm action={action} resetOnOk className="grid gap-4">
      <div className="flex gap-5 max-sm:flex-col sm:items-start">
        <Avatar name={name} src={src} size="xl" />
        <FileField
          name="picture"
          label="A new picture"
          hint="JPEG, PNG or WebP. We keep it square and small, without what the camera wrote into it."
          accept="image/jpeg,image/png,image/webp,image/avif"
          maxMegabytes={accountLimits.pictureMb}
          required={false}
          className="flex-1"
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="act" value="take">
          Use this picture
        </SubmitButton>
        {src && (
          <SubmitButton name="act" value="remove" variant="quiet">
            Remove the picture
          </SubmitButton>
        )}
      </div>
    </ActionForm>
  );
}
