import { ActionForm } from '@/components/ui/form';
import { TextareaField, TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { accountLimits } from '@/lib/accounts/limits';
import { marketplace } from '@/marketplace.config';
import { LanguageChoices } from './language-choices';

const languages = Object.entries(marketplace.languages).map(([code, name]) => ({ code, name }));

interface SellerProfileFormProps {
  action: FormAction;
  /** What is there already. */
  profile?: { headline: string; bio: string; languages: string[]; skills: string[] } | null;
  submit: string;
}

/** What buyers read about a seller. */
export function SellerProfileForm({ action, profile, submit }: SellerProfileFormProps) {
  return (
    <ActionForm action={action} sayOkBelow className="grid gap-6">
      <TextField
        name="headline"
        label="One line on what you do"
        hint="For example: Small bugs found, fixed and explained"
        maxLength={accountLimits.headlineMax}
        defaultValue={profile?.headline}
        required
      />
      <TextareaField
        name="bio"
        label="About you"
        hint="What you have done, how you work, what one can expect. Leave phone numbers and addresses out."
        rows={6}
        limit={accountLimits.bioMax}
        defaultValue={profile?.bio}
        required
      />
      <LanguageChoices languages={languages} chosen={profile?.languages ?? ['en']} />
      <TextField
        name="skills"
        label="Skills"
        hint={`With commas between, at most ${accountLimits.skillsMax}: Logo design, Lettering, Icons`}
        defaultValue={profile?.skills.join(', ')}
        required
      />
      <SubmitButton size="lg" className="justify-self-start">
        {submit}
      </SubmitButton>
    </ActionForm>
  );
}
