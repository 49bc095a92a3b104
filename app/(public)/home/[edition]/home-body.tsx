import Link from 'next/link';
import { heartAction } from '@/app/actions/saved';
import { CategoryTiles } from '@/components/gigs/category-tiles';
import { Cover } from '@/components/gigs/cover';
import { GigRow } from '@/components/gigs/gig-grid';
import { RecentlySeen } from '@/components/gigs/recently-seen';
import { Protection } from '@/components/money/protection';
import { SearchForm } from '@/components/shell/search-form';
import { LinkButton } from '@/components/ui/link-button';
import { sellerGets } from '@/lib/catalog/fees';
import { categoryPath, findCategory } from '@/lib/catalog/find-category';
import { smallPriceCents } from '@/lib/catalog/home-rows';
import { everything, searchAddress, withSearch } from '@/lib/catalog/search-address';
import type { GigCard } from '@/lib/catalog/views';
import { formatMoney } from '@/lib/platform/money';
import { marketplace } from '@/marketplace.config';
import type { LoadedHome } from './load-home';

/** One promise and the search first; then what there is; then how the money is protected. */
export function HomeBody({ rows, places }: LoadedHome) {
  const gigs = [...rows.popular, ...rows.cheap, ...rows.fast, ...rows.fresh];
  return (
    <>
      <Hero gigs={gigs} busiest={places.busiest} />
      <div className="page grid grid-cols-1 gap-14 pt-12 sm:gap-16 sm:pt-16">
        <section aria-labelledby="categories" className="grid gap-5">
          <h2 id="categories">What do you need done?</h2>
          <CategoryTiles categories={marketplace.gigs.categories} counts={places.counts} />
        </section>
        <GigRow title="Ordered most" gigs={rows.popular} heart={heartAction} />
        <Rows rows={rows} />
        {gigs.length === 0 && <FirstGig />}
        <div className="card p-6 sm:p-10 lg:p-14">
          <Protection examplePriceCents={4 * marketplace.basePriceCents} />
        </div>
        <SellYours />
      </div>
      <div className="page">
        <RecentlySeen />
      </div>
    </>
  );
}

type Busiest = LoadedHome['places']['busiest'];

function Hero({ gigs, busiest }: { gigs: readonly GigCard[]; busiest: Busiest }) {
  const pictured = gigs.filter((gig) => gig.picture).slice(0, 3);
  return (
    <section className="border-line border-b bg-accent-soft">
      <div className="page grid items-center gap-10 py-12 sm:py-16 lg:grid-cols-[1.15fr_1fr] lg:py-20">
        <div className="grid gap-6">
          <h1 className="text-5xl">{marketplace.promise}</h1>
          <p className="max-w-lg text-lg text-muted">
            Pick a job with a fixed price and a date. Your money is held until you accept the work.
          </p>
          <SearchForm id="home-search" size="lg" className="max-w-xl" />
          <BusiestPlaces busiest={busiest} />
        </div>
        {pictured.length === 3 && <HeroPictures gigs={pictured} />}
      </div>
    </section>
  );
}

/** The subcategories with the most on offer: a way in for who does not know what to type. */
function BusiestPlaces({ busiest }: { busiest: Busiest }) {
  const seen = new Set<string>();
  const places = busiest
    .filter(({ category }) => !seen.has(category) && seen.add(category))
    .slice(0, 5)
    .flatMap(({ category, subcategory }) => {
      const sub = findCategory(category, subcategory)?.sub;
      return sub ? [{ href: categoryPath(category, sub.slug), name: sub.name }] : [];
    });
  if (places.length === 0) return null;
  return (
    <ul aria-label="Where there is most to choose from" className="flex flex-wrap gap-2">
      {places.map(({ href, name }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            className="inline-flex min-h-9 items-center rounded-pill border border-accent-line bg-surface px-3.5 font-medium text-sm hover:border-ink"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const places = [
  'col-start-1 col-end-8 row-start-1 row-end-6 -rotate-3',
  'col-start-6 col-end-13 row-start-3 row-end-8 rotate-2',
  'col-start-2 col-end-9 row-start-6 row-end-11 rotate-1',
] as const;

/** Three pieces of real work, as if laid on a table. */
function HeroPictures({ gigs }: { gigs: readonly GigCard[] }) {
  return (
    <ul
      aria-label="Some of the work on offer"
      className="grid auto-rows-[1.9rem] grid-cols-12 max-lg:hidden xl:auto-rows-[2.3rem]"
    >
      {gigs.map((gig, index) => (
        <li key={gig.id} className={places[index]}>
          <Link
            href={`/gigs/${gig.slug}`}
            prefetch={false}
            className="block overflow-hidden rounded-lg border-4 border-surface shadow-lg transition-transform duration-300 ease-quiet hover:scale-[1.02]"
          >
            <Cover picture={gig.picture} alt={gig.title} sizes="340px" eager={index === 0} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Rows({ rows }: Pick<LoadedHome, 'rows'>) {
  const price = formatMoney(smallPriceCents, marketplace.currency);
  return (
    <>
      <GigRow
        title={`Under ${price}`}
        gigs={rows.cheap}
        heart={heartAction}
        more={{
          href: searchAddress(withSearch(everything, { maxCents: smallPriceCents - 1 })),
          label: 'See all',
        }}
      />
      <GigRow
        title="Done within a day"
        gigs={rows.fast}
        heart={heartAction}
        more={{ href: searchAddress(withSearch(everything, { days: 1 })), label: 'See all' }}
      />
      <GigRow
        title="New sellers worth a try"
        about="Just started here. The same protection holds for every order."
        gigs={rows.fresh}
        heart={heartAction}
        more={{ href: searchAddress(withSearch(everything, { level: 'new' })), label: 'See all' }}
      />
    </>
  );
}

/** A marketplace that has just been opened. */
function FirstGig() {
  return (
    <section className="card grid justify-items-center gap-4 p-10 text-center">
      <h2>Be the first to offer something</h2>
      <p className="max-w-md text-muted">
        No gig is on sale yet. Describe a small job that you do well, set a price and a date: it
        takes a few minutes.
      </p>
      <LinkButton href="/sell">List a gig</LinkButton>
    </section>
  );
}

function SellYours() {
  const price = 2 * marketplace.basePriceCents;
  const { currency } = marketplace;
  return (
    <section className="grid items-center gap-6 rounded-xl border border-accent-line bg-accent-soft p-8 sm:p-12 md:grid-cols-[1fr_auto]">
      <div className="grid gap-2">
        <h2 className="text-3xl">Good at something small?</h2>
        <p className="max-w-xl text-lg">
          List it for free. Of a job for {formatMoney(price, currency)} you get{' '}
          {formatMoney(sellerGets(price), currency)}, and tips are all yours.
        </p>
      </div>
      <LinkButton href="/sell" size="lg">
        Start selling
      </LinkButton>
    </section>
  );
}
