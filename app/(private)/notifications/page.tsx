import type { Metadata } from 'next';
import { markAllReadAction, markReadAction } from '@/app/actions/accounts';
import { signedIn } from '@/app/session';
import { NotificationList } from '@/components/notifications/notification-list';
import { EmptyState } from '@/components/ui/empty-state';
import { ActionForm } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { SubmitButton } from '@/components/ui/submit-button';
import { ownNotifications } from '@/lib/notifications/queries';
import { now } from '@/lib/platform/clock';

export const metadata: Metadata = { title: 'Notifications' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

type NotificationsPageProps = { searchParams: Promise<{ page?: string }> };

export default async function NotificationsPage({ searchParams }: NotificationsPageProps) {
  const actor = await signedIn('/notifications');
  const [{ notifications, unread, page, pages }, at] = await Promise.all([
    ownNotifications(actor, await searchParams),
    now(),
  ]);
  return (
    <div className="page max-w-3xl pt-10 sm:pt-14">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1>Notifications</h1>
        {unread > 0 && (
          <ActionForm action={markAllReadAction}>
            <SubmitButton variant="quiet" size="sm">
              Mark all as read
            </SubmitButton>
          </ActionForm>
        )}
      </div>
      {notifications.length === 0 ? (
        <EmptyState
          title="Still water"
          action={
            <LinkButton href="/search" variant="secondary">
              Look around
            </LinkButton>
          }
        >
          When something happens to your orders, you read it here and in your mail.
        </EmptyState>
      ) : (
        <NotificationList notifications={notifications} now={at} markRead={markReadAction} />
      )}
      <Pagination
        page={page}
        pageCount={pages}
        href={(to) => (to === 1 ? '/notifications' : `/notifications?page=${to}`)}
      />
    </div>
  );
}
