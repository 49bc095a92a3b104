import type { Metadata } from 'next';
import {
  addHookAction,
  endHookAction,
  makeCalendarAction,
  requestExportAction,
  revokeCalendarAction,
} from '@/app/actions/own-data';
import { signedIn } from '@/app/session';
import { CalendarForm } from '@/components/accounts/calendar-form';
import { ExportForm } from '@/components/accounts/export-form';
import { HookForm } from '@/components/accounts/hook-form';
import { SettingsFrame, SettingsSection } from '@/components/accounts/settings-frame';
import { LiveRefresh } from '@/components/live/live-refresh';
import { calendarFeedSince } from '@/lib/accounts/queries';
import { ownExport } from '@/lib/exports/queries';
import { exportDays } from '@/lib/exports/schema';
import { ownHooks } from '@/lib/notifications/own-hooks';
import { marketplace } from '@/marketplace.config';

export const metadata: Metadata = { title: 'Calendar and data' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

export default async function DataPage() {
  const actor = await signedIn('/settings/data');
  const [since, own, hooks] = await Promise.all([
    calendarFeedSince(actor),
    ownExport(actor),
    ownHooks(actor),
  ]);
  const { hooksMax, hookHours } = marketplace.notifications;
  return (
    <SettingsFrame current="/settings/data" isSeller={actor.isSeller}>
      {own.last?.state === 'waiting' && <LiveRefresh notifications everySeconds={10} />}
      <SettingsSection
        title="Calendar"
        lead="What is due, in the calendar that you use: deliveries, answers, acceptance, reviews."
      >
        <CalendarForm
          make={makeCalendarAction}
          revoke={revokeCalendarAction}
          since={since}
          now={own.now}
        />
      </SettingsSection>
      <SettingsSection
        title="Web hooks"
        lead="What you are told, for a program of your own: orders, messages, offers, money."
      >
        <HookForm
          add={addHookAction}
          end={endHookAction}
          hooks={hooks}
          most={hooksMax}
          hours={hookHours}
          now={own.now}
        />
      </SettingsSection>
      <SettingsSection
        title="Everything of yours"
        lead="Profile, gigs, orders, messages, reviews, receipts, payouts and files, in one archive."
      >
        <ExportForm action={requestExportAction} own={own} days={exportDays} />
      </SettingsSection>
    </SettingsFrame>
  );
}
