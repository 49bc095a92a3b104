import type { Metadata } from 'next';
import {
  followLineAction,
  markAllReadAction,
  markLineReadAction,
} from '@/app/actions/notifications';
import { signedIn } from '@/app/session';
import { LiveRefresh } from '@/components/live/live-refresh';
import { NotificationList } from '@/components/notifications/notification-list';
import { EmptyState } from '@/components/ui/empty-state';
import { ActionForm } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import { TabLinks } from '@/components/ui/tab-links';
import { ownNotifications } from '@/lib/notifications/queries';
import { type NotificationFilter, notificationFilters } from '@/lib/notifications/schema';
import { now } from '@/lib/platform/clock';
import { unknownZone } from '@/lib/platform/time-zones';
import { groupNamed, isToldGroup } from '@/lib/platform/told-groups';

export const metadata: Metadata = { title: 'Notifications' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

type NotificationsPageProps = { searchParams: Promise<{ show?: string; before?: string }> };

const labelOf = (filter: NotificationFilter): string => {
  if (isToldGroup(filter))
    return groupNamed(filter).label.replace('Orders: p', 'P').replace('Orders: m', 'M');
  return filter === 'unread' ? 'Unread' : 'All';
};

const addressOf = (show: NotificationFilter, before?: string): string => {
  const query = new URLSearchParams({
    ...(show === 'all' ? {} : { show }),
    ...(before ? { before } : {}),
  }).toString();
  return query ? `/notifications?${query}` : '/notifications';
};

export default async function NotificationsPage({ searchParams }: NotificationsPageProps) {
  const actor = await signedIn('/notifications');
  const asked = await searchParams;
  const [{ lines, unread, show, until, older }, at] = await Promise.all([
    ownNotifications(actor, { show: asked.show as NotificationFilter, before: asked.before }),
    now(),
  ]);
  const tabs = notificationFilters.map((filter) => ({
    href: addressOf(filter),
    label: labelOf(filter),
    current: filter === show,
    ...(filter === 'unread' ? { count: unread } : {}),
  }));
  return (
    <div className="page max-w-3xl pt-10 sm:pt-14">
      <LiveRefresh notifications />
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1>Notifications</h1>
        <div className="-mx-3 flex flex-wrap gap-2">
          {unread > 0 && until && (
            <ActionForm action={markAllReadAction}>
              <input type="hidden" name="until" value={until.toISOString()} />
              <SubmitButton variant="quiet" size="sm">
                Mark all as read
              </SubmitButton>
            </ActionForm>
          )}
          <LinkButton href="/settings/notifications" variant="quiet" size="sm">
            Settings
          </LinkButton>
        </div>
      </div>
      <TabLinks label="Which ones" tabs={tabs} />
      <div className="pt-8">
        {lines.length === 0 ? (
          <NothingHere show={show} beyond={asked.before !== undefined} />
        ) : (
          <NotificationList
            lines={lines}
            now={at}
            timeZone={actor.timeZone ?? unknownZone}
            follow={followLineAction}
            markRead={markLineReadAction}
          />
        )}
      </div>
      {(older || asked.before) && (
        <nav aria-label="Pages" className="flex justify-between gap-4 pt-8">
          {asked.before ? (
            <LinkButton href={addressOf(show)} variant="quiet">
              Newest
            </LinkButton>
          ) : (
            <span />
          )}
          {older && (
            <LinkButton href={addressOf(show, older)} variant="secondary">
              Older
            </LinkButton>
          )}
        </nav>
      )}
    </div>
  );
}

function NothingHere({ show, beyond }: { show: NotificationFilter; beyond: boolean }) {
  if (show !== 'all' || beyond)
    return (
      <EmptyState
        title={show === 'unread' ? 'All read' : 'Nothing of this kind'}
        action={
          <LinkButton href="/notifications" variant="secondary">
            Show all
          </LinkButton>
        }
      >
        {show === 'unread'
          ? 'What happens next stands here until you have seen it.'
          : 'When there is something, you read it here.'}
      </EmptyState>
    );
  return (
    <EmptyState
      title="Still water"
      action={
        <LinkButton href="/search" variant="secondary">
          Look around
        </LinkButton>
      }
    >
      When something happens to your orders, you read it here, and by mail as you have chosen in the
      settings.
    </EmptyState>
  );
}
