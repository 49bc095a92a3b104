import type { Metadata } from 'next';
import { JsonLd } from '@/components/json-ld';
import { WhileShown } from '@/components/ui/while-shown';
import { marketplace } from '@/marketplace.config';
import { leadsNowhere } from '../../leads-nowhere';
import { pageMetadata, publicAddress } from '../../page-metadata';
import { HomeBody } from './home-body';
import { loadHome } from './load-home';

/**
 * The home page. `next.config.js` rewrites `/` to `/home/now`: an address without a parameter would be made by the build,
 * which has no database, and would show an empty shop to the first visitor. One with a parameter is made at its first
 * visit and kept like every gig's page.
 */
export const ensureStatic = 'navigation';
export const instant = false;
export const prefetch = 'force-disabled';
export const generateStaticParams = () => [{ edition: 'build' }];

type HomePageProps = { params: Promise<{ edition: string }> };

export async function generateMetadata({ params }: HomePageProps): Promise<Metadata> {
  if ((await params).edition !== 'now') return { title: 'Not found' };
  const metadata = pageMetadata({
    title: `${marketplace.name}: ${marketplace.promise}`,
    description: `${marketplace.promise} Fixed prices, real dates, and your money is held until you accept the work.`,
    path: '/',
  });
  return { ...metadata, title: { absolute: `${marketplace.name}: ${marketplace.promise}` } };
}

export default async function HomePage({ params }: HomePageProps) {
  if ((await params).edition !== 'now') return leadsNowhere();
  return (
    <WhileShown>
      <JsonLd
        thing={{
          '@type': 'WebSite',
          name: marketplace.name,
          url: publicAddress('/'),
          potentialAction: {
            '@type': 'SearchAction',
            target: publicAddress('/search?q={search_term_string}'),
            'query-input': 'required name=search_term_string',
          },
        }}
      />
      <HomeBody {...(await loadHome())} />
    </WhileShown>
  );
}
