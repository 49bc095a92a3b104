import type { Metadata } from 'next';
import { gigImagePath, ogHeight, ogWidth } from '@/app/og/og-size';
import { JsonLd } from '@/components/json-ld';
import { WhileShown } from '@/components/ui/while-shown';
import { parseRichText, visibleText } from '@/lib/catalog/rich-text';
import { leadsNowhere } from '../../leads-nowhere';
import { pageMetadata } from '../../page-metadata';
import { GigBody } from './gig-body';
import { gigThings } from './gig-things';
import { loadGig } from './load-gig';

/** Complete before it is sent, and kept: at its first visit an address is made once, then it is a file. */
export const ensureStatic = 'navigation';
export const instant = false;
export const prefetch = 'force-disabled';

/** A build has no database. No gig is called so, and this one address is made as 'not found'. */
export const generateStaticParams = () => [{ slug: '-' }];

type GigPageProps = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: GigPageProps): Promise<Metadata> {
  const loaded = await load(params);
  if (!loaded) return { title: 'Not found' };
  const { gig } = loaded;
  const text = visibleText(parseRichText(gig.description)).replace(/\s+/g, ' ');
  return pageMetadata({
    title: gig.title,
    description: text.length > 155 ? `${text.slice(0, 154).trimEnd()}…` : text,
    path: `/gigs/${gig.slug}`,
    image: {
      path: gigImagePath(gig.slug),
      width: ogWidth,
      height: ogHeight,
      alt: `${gig.title}, by ${gig.seller.name}`,
    },
  });
}

async function load(params: GigPageProps['params']) {
  const { slug } = await params;
  return slug === '-' ? null : loadGig(slug);
}

/** A gig: what one gets, for how much and when, from whom, and what others say. */
export default async function GigPage({ params }: GigPageProps) {
  const loaded = await load(params);
  if (!loaded) return leadsNowhere();
  return (
    <WhileShown>
      {gigThings(loaded).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
      <GigBody {...loaded} />
    </WhileShown>
  );
}
