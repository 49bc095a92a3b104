import { marketplace } from '@/marketplace.config';
import { avatarUrl } from '../accounts/avatar-url';
import type { Actor } from '../platform/actor';
import { db } from '../platform/db';
import { type FirstPlace, firstPlaces } from './first-places';
import { loadCards } from './gig-cards';
import type { Search } from './search-address';
import {
  type FoundGig,
  type GigPageRow,
  type GigPageView,
  gigCardSelect,
  gigPageSelect,
  meanRating,
  type SellerFacts,
  toGigCard,
} from './views';

/** What an address can hold; anything else is asked for by nobody who followed a link. */
const slugForm = /^[a-z0-9-]{1,90}$/;
const usernameForm = /^[a-z0-9_.-]{1,40}$/i;

/** A gig for anyone. Null: never published, taken down, deleted, or its seller is suspended. A paused one is still shown. */
export async function findGigPage(_actor: Actor, slug: string): Promise<GigPageView | null> {
  if (!slugForm.test(slug)) return null;
  const row = await db.gig.findFirst({
    where: { slug, state: { in: ['active', 'paused'] }, seller: { status: 'active' } },
    select: gigPageSelect,
  });
  return row?.seller.seller ? toGigPage(row, row.seller.seller) : null;
}

type ProfileRow = NonNullable<GigPageRow['seller']['seller']>;

function toGigPage(row: GigPageRow, profile: ProfileRow): GigPageView {
  return {
    ...toGigCard(row),
    takesOrders: row.state === 'active' && !profile.paused,
    tags: row.tags,
    description: row.description,
    version: row.version,
    ordersDone: row.ordersDone,
    publishedAt: row.publishedAt ?? profile.createdAt,
    packages: row.packages,
    extras: row.extras,
    questions: row.questions,
    faq: row.faq,
    pictures: row.pictures,
    facts: toFacts(row.seller, profile),
  };
}

function toFacts(
  person: Pick<GigPageRow['seller'], 'id' | 'username' | 'name' | 'avatarKey' | 'country'>,
  profile: ProfileRow,
): SellerFacts {
  const { ratingSum, createdAt, ...facts } = profile;
  const { id, username, name, country } = person;
  return {
    ...facts,
    id,
    username,
    name,
    avatarUrl: avatarUrl(person.avatarKey),
    country,
    rating: meanRating(ratingSum, profile.ratingCount),
    since: createdAt,
  };
}

/** A seller for anyone, with what they have on sale. Null: no seller of this name, or suspended. */
export async function findSellerPage(
  _actor: Actor,
  username: string,
): Promise<{ facts: SellerFacts; gigs: FoundGig[] } | null> {
  if (!usernameForm.test(username)) return null;
  const { seller, ...person } = gigPageSelect.seller.select;
  const row = await db.person.findFirst({
    where: { username, status: 'active' },
    select: {
      ...person,
      seller,
      gigs: {
        where: { state: 'active' },
        select: gigCardSelect,
        orderBy: [{ ordersDone: 'desc' }, { publishedAt: 'desc' }, { id: 'asc' }],
        take: marketplace.gigs.liveLimit.top,
      },
    },
  });
  if (!row?.seller) return null;
  const gigs = row.gigs.map((gig) => ({ ...toGigCard(gig), reason: null }));
  return { facts: toFacts(row, row.seller), gigs };
}

/** Other gigs that do the same job, then such of the same category: best first, without this one and its seller's. */
export async function findRelatedGigs(
  _actor: Actor,
  gig: { id: string; category: string; subcategory: string; sellerId: string },
  most: number,
): Promise<FoundGig[]> {
  const { category, subcategory: sub, sellerId } = gig;
  const ofOthers = async (filters: Partial<Search>): Promise<FirstPlace[]> =>
    (await firstPlaces(filters)).filter((place) => place.sellerId !== sellerId).slice(0, most);
  const near = await ofOthers({ category, sub });
  if (near.length === most) return loadCards(near);
  // Of the next ones some may be among the first: as many again are enough.
  const wide = (await ofOthers({ category })).filter(({ id }) =>
    near.every((each) => each.id !== id),
  );
  return loadCards([...near, ...wide].slice(0, most));
}
