import type { Metadata } from 'next';
import {
  chooseNotificationsAction,
  subscribeBrowserAction,
  unsubscribeBrowserAction,
} from '@/app/actions/notifications';
import { signedIn } from '@/app/session';
import { SettingsFrame } from '@/components/accounts/settings-frame';
import { BrowserList } from '@/components/notifications/browser-list';
import { ChoiceForm } from '@/components/notifications/choice-form';
import { PushSwitch } from '@/components/notifications/push-switch';
import { ownChoices } from '@/lib/notifications/own-choices';
import { now } from '@/lib/platform/clock';

export const metadata: Metadata = { title: 'Notification settings' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

export default async function NotificationSettingsPage() {
  const actor = await signedIn('/settings/notifications');
  const [{ groups, browsers, pushKey }, at] = await Promise.all([ownChoices(actor), now()]);
  return (
    <SettingsFrame current="/settings/notifications" isSeller={actor.isSeller}>
      <section className="grid gap-5 py-9">
        <div>
          <h2 className="text-xl">What you are told, and how</h2>
          <p className="mt-1.5 text-muted text-sm">
            Mails go to {actor.email}. The daily one comes in the morning, where you are.
          </p>
        </div>
        <ChoiceForm action={chooseNotificationsAction} choices={groups} push={pushKey !== null} />
      </section>
      {pushKey && (
        <section className="grid gap-5 py-9">
          <div>
            <h2 className="text-xl">Push to your browsers</h2>
            <p className="mt-1.5 text-muted text-sm">
              A line on your screen while no page of ours is open: what happened, nothing of what
              was written.
            </p>
          </div>
          <PushSwitch publicKey={pushKey} subscribe={subscribeBrowserAction} />
          <BrowserList browsers={browsers} now={at} remove={unsubscribeBrowserAction} />
        </section>
      )}
    </SettingsFrame>
  );
}
