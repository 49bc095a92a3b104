import type { SeedGig } from '../seed/content/gig-form';
import { gigs as written } from '../seed/content/gigs';
import type { Random } from '../seed/random';
import { audiences, manners, promises } from './words';
import { zipf } from './zipf';

export interface GigText {
  readonly category: string;
  readonly subcategory: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly description: string;
  readonly packages: SeedGig['packages'];
}

/** The written gigs by subject, the subjects as the demo has them. */
const subjects: readonly (readonly SeedGig[])[] = [
  ...new Set(written.map((gig) => `${gig.category}/${gig.subcategory}`)),
].map((subject) => written.filter((gig) => `${gig.category}/${gig.subcategory}` === subject));

const subject = zipf(subjects.length, 0.9);
const audience = zipf(audiences.length, 0.9);
const manner = zipf(manners.length, 0.9);

const pick = (words: readonly string[], draw: (random: Random) => number, random: Random) =>
  words[draw(random)] ?? '';

/** What a title says it makes, without what follows: 'I will draw a black-and-white logo'. */
const heart = (title: string): string =>
  (title.split(/ (?:that|for|from|with|so|and|which|in|of your|without|until|to) /)[0] ?? title)
    .replace(/[,.:]$/, '')
    .slice(0, 60);

const paragraphs = (gig: SeedGig): string[] => gig.description.trim().split(/\n{2,}/);

/** A gig such as somebody might write: one that was written, made for somebody, in some manner, with other words around it. */
export function gigText(random: Random): GigText {
  const like = subjects[subject(random)] ?? [];
  const model = random.pick(like);
  const forWhom = pick(audiences, audience, random);
  const how = pick(manners, manner, random);
  const [opening = ''] = paragraphs(model);
  const other = random.pick(paragraphs(random.pick(like)));
  const factor = random.between(0.6, 2.4);
  return {
    category: model.category,
    subcategory: model.subcategory,
    title: `${heart(model.title)} for ${forWhom}, ${how}`.slice(0, 80),
    tags: [...model.tags.slice(0, 3), how.toLowerCase(), forWhom].slice(0, 5),
    description: [
      opening,
      `Made for ${forWhom}: ${how} in its look, and yours alone.`,
      other,
      random.sample(promises, 2).join(' '),
    ].join('\n\n'),
    packages: model.packages.map((each) => ({
      ...each,
      priceCents: Math.max(500, Math.round((each.priceCents * factor) / 100) * 100),
      deliveryDays: Math.max(1, Math.round(each.deliveryDays * random.between(0.5, 2))),
    })),
  };
}
