import type { JsonLdThing } from '@/components/json-ld';
import { categoryPath, findCategory } from '@/lib/catalog/find-category';
import { parseRichText, visibleText } from '@/lib/catalog/rich-text';
import { tierNames } from '@/lib/catalog/tier-names';
import { plainMoney } from '@/lib/platform/money';
import { largestPicture, publicAddress } from '../../page-metadata';
import type { LoadedGig } from './load-gig';

/** The gig for machines: a service with its offers, its rating if it has one, and the way to it. */
export function gigThings({ gig, summary }: LoadedGig): JsonLdThing[] {
  const url = publicAddress(`/gigs/${gig.slug}`);
  const currency = gig.currency.toUpperCase();
  const availability = `https://schema.org/${gig.takesOrders ? 'InStock' : 'OutOfStock'}`;
  const service: JsonLdThing = {
    '@type': 'Service',
    '@id': url,
    name: gig.title,
    description: visibleText(parseRichText(gig.description)),
    serviceType: findCategory(gig.category, gig.subcategory)?.sub?.name,
    url,
    image: gig.pictures.map(largestPicture),
    provider: {
      '@type': 'Person',
      name: gig.seller.name,
      url: publicAddress(`/u/${gig.seller.username}`),
    },
    offers: gig.packages.map((one) => ({
      '@type': 'Offer',
      name: `${tierNames[one.tier]}: ${one.name}`,
      description: one.included,
      price: plainMoney(one.priceCents, currency),
      priceCurrency: currency,
      availability,
      url,
    })),
    ...(summary.mean === null
      ? {}
      : {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: summary.mean.toFixed(1),
            reviewCount: summary.count,
            bestRating: 5,
            worstRating: 1,
          },
        }),
  };
  return [service, gigTrail(gig)];
}

function gigTrail(gig: LoadedGig['gig']): JsonLdThing {
  const place = findCategory(gig.category, gig.subcategory);
  const steps = [
    { name: place?.category.name, path: categoryPath(gig.category) },
    { name: place?.sub?.name, path: categoryPath(gig.category, gig.subcategory) },
    { name: gig.title, path: `/gigs/${gig.slug}` },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: publicAddress(path),
    })),
  };
}
