import type { Metadata } from 'next';
import {
  grantTopAction,
  restorePersonAction,
  suspendPersonAction,
  withdrawTopAction,
} from '@/app/actions/admin';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { listHref } from '@/components/admin/list-address';
import { FoundCount, ListSearch } from '@/components/admin/list-search';
import { PeopleTable } from '@/components/admin/people-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { findPeople } from '@/lib/moderation/queries';
import { peopleSearchSchema } from '@/lib/moderation/schema';

export const metadata: Metadata = { title: 'People' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface PeopleProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const kinds = [
  { value: 'all', label: 'Everybody' },
  { value: 'sellers', label: 'Sellers' },
  { value: 'admins', label: 'Admins' },
  { value: 'suspended', label: 'Suspended' },
];

/** Everybody who has an account: to find, suspend and restore, and who of the sellers has the word for the top level. */
export default async function PeoplePage({ searchParams }: PeopleProps) {
  const query = await searchParams;
  const asked = peopleSearchSchema.parse({
    words: [query.q].flat()[0],
    who: [query.who].flat()[0],
    page: [query.page].flat()[0],
  });
  const person = await signedIn('/admin/people');
  const list = await found(findPeople(person, asked));
  const here = (page: number) =>
    listHref('/admin/people', {
      q: asked.words,
      who: asked.who === 'all' ? '' : asked.who,
      page,
    });
  return (
    <AdminFrame current="/admin/people" title="People">
      <AdminDone done={[query.done].flat()[0]} />
      <ListSearch
        base="/admin/people"
        label="Name, username or mail address"
        words={asked.words}
        filter={{ name: 'who', label: 'Who', value: asked.who, options: kinds }}
      />
      <div className="grid gap-4">
        <FoundCount total={list.total} one="person" many="people" />
        <PeopleTable
          rows={list.rows}
          now={list.now}
          back={here(list.page)}
          actions={{
            suspend: suspendPersonAction,
            restore: restorePersonAction,
            grantTop: grantTopAction,
            withdrawTop: withdrawTopAction,
          }}
          empty={
            <EmptyState
              title="Nobody is like that"
              action={
                <LinkButton href="/admin/people" variant="secondary">
                  Show everybody
                </LinkButton>
              }
            >
              A part of a name, username or mail address finds a person.
            </EmptyState>
          }
        />
        <Pagination page={list.page} pageCount={list.pages} href={here} />
      </div>
    </AdminFrame>
  );
}
