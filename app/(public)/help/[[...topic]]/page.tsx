import type { Metadata } from 'next';
import Link from 'next/link';
import { permanentRedirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { marketplace } from '@/marketplace.config';
import { keepAsLists, leadsNowhere } from '../../leads-nowhere';
import { pageMetadata } from '../../page-metadata';
import { type HelpSlug, helpTopics, movedTopic } from '../help-topics';
import { Cancelling } from '../topics/cancelling';
import { Disputes } from '../topics/disputes';
import { Fees } from '../topics/fees';
import { HowItWorks } from '../topics/how-it-works';
import { Levels } from '../topics/levels';
import { ProtectionTopic } from '../topics/protection';
import { Ranking } from '../topics/ranking';
import { Reviews } from '../topics/reviews';

/** Complete before it is sent, and kept. At a build the address of the marketplace is not known yet. */
export const ensureStatic = 'navigation';
export const instant = false;
export const prefetch = 'force-disabled';
export const generateStaticParams = () => [{ topic: ['-'] }];

type HelpPageProps = { params: Promise<{ topic?: string[] }> };

const bodies: Readonly<Record<HelpSlug, () => ReactNode>> = {
  'how-it-works': HowItWorks,
  protection: ProtectionTopic,
  fees: Fees,
  cancelling: Cancelling,
  disputes: Disputes,
  reviews: Reviews,
  ranking: Ranking,
  levels: Levels,
};

/** `/help`, `/help/fees`; null for anything else. */
async function topicOf(params: HelpPageProps['params']) {
  const { topic = [] } = await params;
  if (topic.length === 0) return 'all' as const;
  return (topic.length === 1 && helpTopics.find(({ slug }) => slug === topic[0])) || null;
}

export async function generateMetadata({ params }: HelpPageProps): Promise<Metadata> {
  const topic = await topicOf(params);
  if (!topic) return { title: 'Not found' };
  if (topic === 'all')
    return pageMetadata({
      title: 'Help',
      description: `How ${marketplace.name} works: fees, payment protection, cancelling, disputes.`,
      path: '/help',
    });
  return pageMetadata({
    title: topic.title,
    description: topic.about,
    path: `/help/${topic.slug}`,
  });
}

/** The rules in plain words, drawn from the very settings by which the marketplace runs. */
export default async function HelpPage({ params }: HelpPageProps) {
  const [topic] = await Promise.all([topicOf(params), keepAsLists()]);
  if (topic === 'all') return <AllTopics />;
  if (!topic) {
    const moved = movedTopic((await params).topic?.join('/') ?? '');
    if (moved) permanentRedirect(`/help/${moved}`);
    return leadsNowhere();
  }
  const Body = bodies[topic.slug];
  return (
    <div className="page grid gap-x-14 gap-y-10 py-6 sm:py-10 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <TopicList here={topic.slug} />
      <article className="grid min-w-0 max-w-3xl gap-10 lg:order-last">
        <header className="grid gap-3">
          <Breadcrumbs crumbs={[{ label: 'Help', href: '/help' }]} />
          <h1 className="text-4xl">{topic.title}</h1>
          <p className="text-lg text-muted">{topic.about}</p>
        </header>
        <Body />
      </article>
    </div>
  );
}

function TopicList({ here }: { here: HelpSlug }) {
  return (
    <nav
      aria-label="Help"
      className="max-lg:order-last max-lg:border-line max-lg:border-t max-lg:pt-6"
    >
      <ul className="grid lg:sticky lg:top-24">
        {helpTopics.map(({ slug, title }) => (
          <li key={slug}>
            <Link
              prefetch={false}
              href={`/help/${slug}`}
              aria-current={slug === here ? 'page' : undefined}
              className="-ml-3 flex min-h-10 items-center rounded-md px-3 text-muted hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AllTopics() {
  return (
    <div className="page grid gap-10 py-8 sm:py-12">
      <header className="grid gap-2">
        <h1 className="text-4xl">Help</h1>
        <p className="max-w-text text-lg text-muted">
          The rules in plain words. The figures are those that {marketplace.name} runs by.
        </p>
      </header>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {helpTopics.map(({ slug, title, about }) => (
          <li key={slug} className="card relative grid content-start gap-1.5 p-5 hover:shadow-md">
            <h2 className="text-xl">
              <Link
                prefetch={false}
                href={`/help/${slug}`}
                className="after:absolute after:inset-0"
              >
                {title}
              </Link>
            </h2>
            <p className="text-muted">{about}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
