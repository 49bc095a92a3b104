import type { Metadata } from 'next';
import { changePasswordAction, signOutEverywhereAction } from '@/app/actions/accounts';
import { signedIn } from '@/app/session';
import { ChangePasswordForm } from '@/components/accounts/new-password-form';
import { SettingsFrame, SettingsSection } from '@/components/accounts/settings-frame';
import { ActionForm } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';

export const metadata: Metadata = { title: 'Password and sessions' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

export default async function SecurityPage() {
  const actor = await signedIn('/settings/security');
  return (
    <SettingsFrame current="/settings/security" isSeller={actor.isSeller}>
      <SettingsSection title="Password" lead="A change ends every other session of yours.">
        <ChangePasswordForm action={changePasswordAction} email={actor.email} />
      </SettingsSection>
      <SettingsSection title="Sessions" lead="You stay signed in for 30 days on each device.">
        <ActionForm action={signOutEverywhereAction} className="grid justify-items-start gap-3">
          <p className="max-w-text">
            A device is lost, or someone else was at it? This ends every session, the one you are in
            as well.
          </p>
          <SubmitButton variant="danger">Sign out everywhere</SubmitButton>
        </ActionForm>
      </SettingsSection>
    </SettingsFrame>
  );
}
