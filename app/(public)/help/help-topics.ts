import { marketplace } from '@/marketplace.config';

export type HelpTopic = { readonly slug: string; readonly title: string; readonly about: string };

/** The pages that explain the rules, in the order in which people need them. */
export const helpTopics = [
  {
    slug: 'how-it-works',
    title: 'How it works',
    about: 'From the first search to the finished job, for buyers and sellers.',
  },
  {
    slug: 'protection',
    title: 'Payment protection',
    about: 'Where your money is at every moment, and what frees it.',
  },
  { slug: 'fees', title: 'Fees', about: 'What buyers pay, what sellers get, to the cent.' },
  {
    slug: 'cancelling',
    title: 'Cancelling and lateness',
    about: 'Who may cancel when, and what happens to the money.',
  },
  {
    slug: 'disputes',
    title: 'Disputes',
    about: 'When the two sides do not agree: in writing, with dates, decided by a person.',
  },
  {
    slug: 'reviews',
    title: 'Reviews',
    about: 'Who may write one, when it is shown, and how ratings are counted.',
  },
  {
    slug: 'ranking',
    title: 'How gigs are ranked',
    about: 'Why a gig stands where it does. Places cannot be bought.',
  },
  {
    slug: 'levels',
    title: 'Seller levels',
    about: `How sellers rise on ${marketplace.name}, by a published formula.`,
  },
] as const satisfies readonly HelpTopic[];

export type HelpSlug = (typeof helpTopics)[number]['slug'];

/** Addresses that people may still know. */
const movedTopics = new Map<string, HelpSlug>([['payment-protection', 'protection']]);

/** Where a topic went whose address was another one; undefined for what never was one. */
export const movedTopic = (address: string): HelpSlug | undefined => movedTopics.get(address);
