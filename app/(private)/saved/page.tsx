import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { heartAction } from '@/app/actions/saved';
import {
  chooseListsAction,
  createListAction,
  deleteListAction,
  renameListAction,
} from '@/app/actions/saved-lists';
import { signedIn } from '@/app/session';
import { cardData } from '@/components/gigs/card-data';
import { GigCard } from '@/components/gigs/gig-card';
import { countText } from '@/components/gigs/gig-words';
import { LetGoButton } from '@/components/gigs/let-go-button';
import { ListChoice, ListMoves, NewList } from '@/components/gigs/saved-lists';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { TabLinks } from '@/components/ui/tab-links';
import { listSavedGigs, listSavedLists } from '@/lib/catalog/saved-queries';
import type { SavedList } from '@/lib/catalog/saved-views';

export const metadata: Metadata = { title: 'Saved gigs' };

type SavedPageProps = { searchParams: Promise<{ list?: string | string[] }> };

/** What a person keeps for later, last kept first: all of it, or one of their lists. */
export default async function SavedPage({ searchParams }: SavedPageProps) {
  const { list: asked } = await searchParams;
  const person = await signedIn('/saved');
  const lists = await listSavedLists(person);
  const list = lists.find(({ id }) => id === asked) ?? null;
  if (asked !== undefined && !list) notFound();
  const gigs = await listSavedGigs(person, list?.id);
  return (
    <div className="page grid grid-cols-1 gap-8 py-8 sm:py-12">
      <header className="grid grid-cols-1 gap-4">
        <div className="grid gap-1">
          <h1>{list?.name ?? 'Saved gigs'}</h1>
          {gigs.length > 0 && <p className="text-muted">{countText(gigs.length, 'gig')}</p>}
        </div>
        {lists.length > 0 && <ListTabs lists={lists} current={list} />}
        {list ? (
          <ListMoves list={list} rename={renameListAction} remove={deleteListAction} />
        ) : (
          (gigs.length > 0 || lists.length > 0) && <NewList action={createListAction} />
        )}
      </header>
      {gigs.length === 0 ? (
        <NothingSaved list={list} />
      ) : (
        <ul className="gig-grid gig-grid-wide">
          {gigs.map((gig, index) => (
            <li key={gig.id}>
              <GigCard
                card={cardData(gig)}
                compact
                level={2}
                eager={index < 4}
                save={
                  <LetGoButton
                    gigId={gig.id}
                    slug={gig.slug}
                    title={gig.title}
                    action={heartAction}
                  />
                }
                tip={
                  <ListChoice
                    gig={gig}
                    lists={lists}
                    from={list?.id ?? ''}
                    action={chooseListsAction}
                  />
                }
                note={gig.takesOrders ? null : 'Not taking orders now'}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ListTabs({ lists, current }: { lists: readonly SavedList[]; current: SavedList | null }) {
  return (
    <TabLinks
      label="Lists"
      tabs={[
        { href: '/saved', label: 'All saved', current: !current },
        ...lists.map(({ id, name, gigs }) => ({
          href: `/saved?list=${id}`,
          label: name,
          count: gigs,
          current: id === current?.id,
        })),
      ]}
    />
  );
}

function NothingSaved({ list }: { list: SavedList | null }) {
  if (list)
    return (
      <EmptyState
        title="Nothing on this list yet"
        action={<LinkButton href="/saved">All saved gigs</LinkButton>}
      >
        Open “Lists” under a saved gig and tick this one.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nothing saved yet"
      action={
        <>
          <LinkButton href="/search">Look around</LinkButton>
          <LinkButton href="/categories" variant="secondary">
            Categories
          </LinkButton>
        </>
      }
    >
      Press the heart on a gig to find it here again.
    </EmptyState>
  );
}
