import {
  Award,
  Banknote,
  Bell,
  Check,
  FilePlus2,
  Landmark,
  type LucideIcon,
  MessageCircle,
  Package,
  Scale,
  ShieldAlert,
  Star,
  TimerReset,
  UserRound,
} from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import type { NotificationLine } from '@/lib/notifications/views';
import { daysOf } from './days';
import { type FollowLine, NotificationLink } from './notification-link';

/** By a word in the kind of what happened; the first that fits. */
const icons: ReadonlyArray<readonly [RegExp, LucideIcon]> = [
  [/^level/, Award],
  [/dispute/, Scale],
  [/reported|infected|fraud/, ShieldAlert],
  [/charge-?back/, Landmark],
  [/offer|extra/, FilePlus2],
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
  lines: readonly NotificationLine[];
  now: Date;
  /** Where the reader is: their days. */
  timeZone: string;
  /** Marks a line as read, called when it is followed. */
  follow: FollowLine;
  markRead: FormAction;
}

/**
 * What a person was told, day by day, the newest first. What is new stands on its own ground and says so; what is over asks
 * for nothing and stands back.
 */
export function NotificationList({
  lines,
  now,
  timeZone,
  follow,
  markRead,
}: NotificationListProps) {
  return (
    <div className="grid gap-8">
      {daysOf(lines, now, timeZone).map(({ day, label, lines: ofDay }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-3 font-semibold text-base text-muted">
            {label}
          </h2>
          <ol className="card divide-y divide-line overflow-hidden">
            {ofDay.map((line) => (
              <NotificationRow
                key={line.id}
                line={line}
                now={now}
                follow={follow}
                markRead={markRead}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface NotificationRowProps {
  line: NotificationLine;
  now: Date;
  follow: FollowLine;
  markRead: FormAction;
}

function NotificationRow({ line, now, follow, markRead }: NotificationRowProps) {
  const { id, at, kind, title, body, over, path, thread, count, unread } = line;
  const stands = over === null;
  const Icon = iconOf(kind);
  return (
    <li
      className={classNames('relative flex items-center', stands && unread > 0 && 'bg-accent-soft')}
    >
      <NotificationLink
        line={{ id, thread }}
        href={path}
        unread={unread > 0}
        markRead={follow}
        className="flex min-w-0 flex-1 gap-4 py-4 pl-5 hover:bg-sunken focus-visible:-outline-offset-2"
      >
        <span
          className={classNames(
            'grid size-10 shrink-0 place-items-center rounded-pill bg-paper',
            stands ? 'text-accent-ink' : 'text-muted',
          )}
        >
          <Icon aria-hidden="true" className="size-5" />
        </span>
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className={classNames(unread > 0 && 'font-semibold', !stands && 'text-muted')}>
            {unread > 0 && <span className="sr-only">New: </span>}
            {title}
          </span>
          {(over ?? body) && (
            <span className="line-clamp-2 text-muted text-sm">{over ?? body}</span>
          )}
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
            <When at={at} now={now} still />
            {count > 1 && <span>{behind(count, unread)}</span>}
          </span>
        </span>
      </NotificationLink>
      {unread > 0 ? (
        <ActionForm action={markRead} className="shrink-0 pr-3 pl-2">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="thread" value={thread ?? ''} />
          <SubmitButton
            variant="quiet"
            size="sm"
            title="Mark as read"
            aria-label={`Mark as read: ${title}`}
            className="size-11 px-0"
          >
            <Check aria-hidden="true" className="size-4.5" />
          </SubmitButton>
        </ActionForm>
      ) : (
        <span className="w-5 shrink-0" />
      )}
    </li>
  );
}

/** How much there is about the same order or conversation. */
function behind(count: number, unread: number): string {
  if (unread === count) return `${count} new about this`;
  return unread > 0 ? `${unread} new of ${count} about this` : `${count} about this`;
}
