import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { JsonLd } from '@/components/json-ld';
import { WhileShown } from '@/components/ui/while-shown';
import { leadsNowhere } from '../../leads-nowhere';
import { pageMetadata, publicAddress } from '../../page-metadata';
import { loadSeller } from './load-seller';
import { SellerBody } from './seller-body';

/** Complete before it is sent, and kept. No name is '-': a build, which has no database, makes only this. */
export const ensureStatic = 'navigation';
export const instant = false;
export const prefetch = 'force-disabled';
export const generateStaticParams = () => [{ username: '-' }];

type SellerPageProps = { params: Promise<{ username: string }> };

async function load(params: SellerPageProps['params']) {
  const { username } = await params;
  return username === '-' ? null : loadSeller(username);
}

export async function generateMetadata({ params }: SellerPageProps): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) return { title: 'Not found' };
  const { facts, gigs } = loaded;
  return pageMetadata({
    title: `${facts.name}: ${facts.headline}`,
    description: facts.bio.replace(/\s+/g, ' ').slice(0, 155) || facts.headline,
    path: `/u/${facts.username}`,
    picture: gigs[0]?.picture,
  });
}

/** A seller as everyone sees them. */
export default async function SellerPage({ params }: SellerPageProps) {
  const loaded = await load(params);
  if (!loaded) return leadsNowhere();
  const { facts, summary } = loaded;
  // Nobody's name changes, but it is found in whatever letters: one address for one page.
  if (facts.username !== decodeURIComponent((await params).username))
    permanentRedirect(`/u/${facts.username}`);
  const url = publicAddress(`/u/${facts.username}`);
  return (
    <WhileShown>
      <JsonLd
        thing={{
          '@type': 'ProfilePage',
          url,
          mainEntity: {
            '@type': 'Person',
            name: facts.name,
            url,
            description: facts.headline,
            ...(facts.avatarUrl ? { image: publicAddress(facts.avatarUrl) } : {}),
            ...(summary.mean === null
              ? {}
              : {
                  agentInteractionStatistic: {
                    '@type': 'InteractionCounter',
                    interactionType: 'https://schema.org/ReviewAction',
                    userInteractionCount: summary.count,
                  },
                }),
          },
        }}
      />
      <SellerBody {...loaded} />
    </WhileShown>
  );
}
