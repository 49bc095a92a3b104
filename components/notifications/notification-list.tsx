import {
  Award,
  Banknote,
  Bell,
  type LucideIcon,
  MessageCircle,
  Package,
  Scale,
  Star,
  TimerReset,
  UserRound,
} from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { When } from '@/components/ui/when';
import { NotificationLink } from './notification-link';

export interface NotificationLine {
  id: string;
  at: Date;
  kind: string;
  title: string;
  body: string;
  path: string;
  readAt: Date | null;
}

/** By a word in the kind of what happened; the first that fits. */
const icons: ReadonlyArray<readonly [RegExp, LucideIcon]> = [
  [/^level/, Award],
  [/dispute/, Scale],
  [/message|question/, MessageCircle],
  [/review|reply/, Star],
  [/paid|payout|refund|money|tip|clear/, Banknote],
  [/remind|late|due|extension/, TimerReset],
  [/order|deliver|revision|requirement|cancel|accept/, Package],
  [/account|gig/, UserRound],
];

const iconOf = (kind: string): LucideIcon =>
  icons.find(([pattern]) => pattern.test(kind))?.[1] ?? Bell;

interface NotificationListProps {
  notifications: readonly NotificationLine[];
  now: Date;
  /** Marks one as read, called when it is followed. */
  markRead: (id: string) => Promise<void>;
}

/** What a person was told, the newest first. What is new stands on its own ground and says so. */
export function NotificationList({ notifications, now, markRead }: NotificationListProps) {
  return (
    <ol className="card divide-y divide-line overflow-hidden">
      {notifications.map(({ id, at, kind, title, body, path, readAt }) => {
        const Icon = iconOf(kind);
        return (
          <li key={id} className={classNames('relative', !readAt && 'bg-accent-soft')}>
            <NotificationLink
              id={id}
              href={path}
              unread={!readAt}
              markRead={markRead}
              className="flex gap-4 px-5 py-4 hover:bg-sunken focus-visible:-outline-offset-2"
            >
              <span className="grid size-10 shrink-0 place-items-center rounded-pill bg-paper text-accent-ink">
                <Icon aria-hidden="true" className="size-5" />
              </span>
              <span className="grid min-w-0 flex-1 gap-0.5">
                <span className={readAt ? '' : 'font-semibold'}>
                  {!readAt && <span className="sr-only">New: </span>}
                  {title}
                </span>
                {body && <span className="line-clamp-2 text-muted text-sm">{body}</span>}
                <When at={at} now={now} still className="text-muted text-sm" />
              </span>
              {!readAt && (
                <span aria-hidden="true" className="mt-2 size-2.5 shrink-0 rounded-pill bg-coral" />
              )}
            </NotificationLink>
          </li>
        );
      })}
    </ol>
  );
}
