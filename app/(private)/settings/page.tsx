import type { Metadata } from 'next';
import { changeAvatarAction, editProfileAction } from '@/app/actions/accounts';
import { chooseTimeZoneAction } from '@/app/actions/notifications';
import { signedIn } from '@/app/session';
import { AvatarForm, ProfileForm } from '@/components/accounts/profile-forms';
import { SettingsFrame, SettingsSection } from '@/components/accounts/settings-frame';
import { TimeZoneForm } from '@/components/accounts/time-zone-form';
import { LinkButton } from '@/components/ui/link-button';
import { countryOptions } from '@/lib/accounts/countries';
import { ownAccount } from '@/lib/accounts/queries';
import { everyTimeZone } from '@/lib/platform/time-zones';

export const metadata: Metadata = { title: 'Settings' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

export default async function SettingsPage() {
  const actor = await signedIn('/settings');
  const { name, username, email, country, timeZone, avatarUrl } = await ownAccount(actor);
  return (
    <SettingsFrame current="/settings" isSeller={actor.isSeller}>
      <SettingsSection title="About you" lead={`@${username}, ${email}`}>
        <ProfileForm
          action={editProfileAction}
          name={name}
          country={country}
          countries={countryOptions()}
        />
      </SettingsSection>
      <SettingsSection title="Time zone" lead="Every time on your pages and in your mails.">
        <TimeZoneForm action={chooseTimeZoneAction} timeZone={timeZone} zones={everyTimeZone} />
      </SettingsSection>
      <SettingsSection title="Picture" lead="A face or a mark that people know again.">
        <AvatarForm action={changeAvatarAction} name={name} src={avatarUrl} />
      </SettingsSection>
      {!actor.isSeller && (
        <SettingsSection title="Selling" lead="The same account can sell.">
          <LinkButton href="/become-a-seller" variant="secondary">
            Become a seller
          </LinkButton>
        </SettingsSection>
      )}
    </SettingsFrame>
  );
}
