import Link from 'next/link';
import type { ReactNode } from 'react';
import { LevelBadge } from '@/components/gigs/level-badge';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import type { FormAction } from '@/components/ui/form-state';
import { When } from '@/components/ui/when';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import type { AdminPersonRow } from '@/lib/moderation/views';
import { listHref } from './list-address';
import { ReasonDialog } from './reason-dialog';
import { TopWordDialog } from './top-word-dialog';

interface PeopleTableProps {
  rows: readonly AdminPersonRow[];
  now: Date;
  /** The list as it is shown, to come back to. */
  back: string;
  actions: Record<'suspend' | 'restore' | 'grantTop' | 'withdrawTop', FormAction>;
  empty: ReactNode;
}

/** Everybody who has an account, and what can be done about it. */
export function PeopleTable({ rows, now, back, actions, empty }: PeopleTableProps) {
  return (
    <DataTable
      caption="People"
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        { key: 'person', label: 'Person', heading: true, cell: (row) => <Who row={row} /> },
        { key: 'status', label: 'Standing', cell: (row) => <Standing row={row} /> },
        {
          key: 'joined',
          label: 'Joined',
          cell: (row) => <When at={row.createdAt} now={now} className="text-sm" />,
        },
        { key: 'does', label: 'On Minnow', cell: (row) => <Doings row={row} /> },
        {
          key: 'act',
          label: 'Actions',
          bare: true,
          align: 'end',
          cell: (row) => <Acts row={row} back={back} actions={actions} />,
        },
      ]}
    />
  );
}

function Who({ row }: { row: AdminPersonRow }) {
  return (
    <span className="flex items-center gap-3">
      <Avatar name={row.name} src={avatarUrl(row.avatarKey)} size="md" />
      <span className="grid min-w-0">
        {row.isSeller && row.status === 'active' ? (
          <Link href={`/u/${row.username}`} className="text-link w-fit">
            {row.name}
          </Link>
        ) : (
          <span>{row.name}</span>
        )}
        <span className="break-all font-normal text-muted text-sm">
          @{row.username} · {row.email}
        </span>
      </span>
    </span>
  );
}

function Standing({ row }: { row: AdminPersonRow }) {
  return (
    <span className="grid gap-1 max-md:justify-items-end">
      <span className="flex flex-wrap gap-1.5 max-md:justify-end">
        {row.status === 'suspended' ? (
          <Badge tone="attention" dot>
            Suspended
          </Badge>
        ) : (
          <Badge tone="good" dot>
            Active
          </Badge>
        )}
        {row.role === 'admin' && <Badge tone="accent">Admin</Badge>}
        {row.level && <LevelBadge level={row.level} />}
        {row.hasTopWord && row.level !== 'top' && <Badge>Word for the top</Badge>}
        {!row.emailVerified && <Badge tone="waiting">Mail not confirmed</Badge>}
      </span>
      {row.suspendedReason && (
        <span className="max-w-xs text-muted text-sm">“{row.suspendedReason}”</span>
      )}
    </span>
  );
}

/** What there is of them, each a way to the list of it. */
function Doings({ row }: { row: AdminPersonRow }) {
  const orders = listHref('/admin/orders', { q: row.username });
  const things = [
    { count: row.bought, one: 'order bought', many: 'orders bought', href: orders },
    { count: row.sold, one: 'order sold', many: 'orders sold', href: orders },
    {
      count: row.gigs,
      one: 'gig',
      many: 'gigs',
      href: listHref('/admin/moderation', { q: row.username }),
    },
  ].filter(({ count }) => count > 0);
  return (
    <span className="tabular flex flex-wrap gap-x-3 gap-y-1 text-sm max-md:justify-end">
      {things.length === 0 && <span className="text-muted">nothing yet</span>}
      {things.map(({ count, one, many, href }) => (
        <Link key={one} href={href} className="text-link whitespace-nowrap py-0.5">
          {count} {count === 1 ? one : many}
        </Link>
      ))}
    </span>
  );
}

type ActProps = Pick<PeopleTableProps, 'back' | 'actions'> & { row: AdminPersonRow };

function Acts({ row, back, actions }: ActProps) {
  // A word that was given can be taken back from the suspended too.
  const onTop = row.isSeller && (row.hasTopWord || row.status === 'active');
  return (
    <div className="flex flex-wrap gap-2 md:justify-end">
      {onTop && (
        <TopWordDialog
          row={row}
          back={back}
          action={row.hasTopWord ? actions.withdrawTop : actions.grantTop}
        />
      )}
      <Act row={row} back={back} actions={actions} />
    </div>
  );
}

function Act({ row, back, actions }: ActProps) {
  const name = <span className="sr-only"> {row.name}</span>;
  const hidden = { username: row.username, back };
  if (row.status === 'suspended')
    return (
      <ReasonDialog
        id={`restore-${row.username}`}
        action={actions.restore}
        hidden={hidden}
        trigger={<>Restore{name}</>}
        title={`Restore ${row.name}?`}
        reasonHint="Kept in the audit log."
        act="Restore the account"
      >
        <p>
          They can buy, sell and write again, and what they have on sale can be found. They are told
          that the suspension was taken back.
        </p>
      </ReasonDialog>
    );
  // Nobody takes the house over: an admin is not suspended by another one.
  if (row.role === 'admin') return null;
  return (
    <ReasonDialog
      id={`suspend-${row.username}`}
      action={actions.suspend}
      hidden={hidden}
      trigger={<>Suspend{name}</>}
      title={`Suspend ${row.name}?`}
      reasonHint="They read it, by mail and when they sign in."
      act="Suspend the account"
      danger
    >
      <ul className="grid list-disc gap-1.5 pl-5">
        <li>They can sign in and read what is theirs, and nothing more.</li>
        {row.isSeller && <li>Their profile and gigs cannot be found or bought.</li>}
        <li>Orders that are running stay open: end them by hand where it is needed.</li>
      </ul>
    </ReasonDialog>
  );
}
