import sharp from 'sharp';
import { addGigPicture } from '@/lib/catalog/add-gig-picture';
import { createGig } from '@/lib/catalog/create-gig';
import { editGigDescription } from '@/lib/catalog/edit-gig-description';
import { editGigExtras } from '@/lib/catalog/edit-gig-extras';
import { editGigFaq } from '@/lib/catalog/edit-gig-faq';
import { editGigPackages } from '@/lib/catalog/edit-gig-packages';
import { editGigQuestions } from '@/lib/catalog/edit-gig-questions';
import { publishGig } from '@/lib/catalog/publish-gig';
import type { Person } from '@/lib/platform/actor';
import { addDays, addHours } from '@/lib/platform/spans';
import { coverSvg, detailSvg } from './art/cover';
import { gigSeed, type SeedGig } from './content/gig-form';
import { gigs } from './content/gigs';
import type { People } from './load-people';
import { randomFrom } from './random';
import type { SimulatedTime } from './simulated-time';

/** A gig on sale, as orders and tests find it. */
export type LoadedGig = {
  readonly id: string;
  readonly slug: string;
  readonly seller: Person;
  readonly seed: SeedGig;
};

const png = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();

async function addPictures(seller: Person, gigId: string, gig: SeedGig): Promise<void> {
  const covers = [coverSvg(gig.category, gigSeed(gig), gig)];
  if (randomFrom(gig.key).chance(0.35)) covers.push(detailSvg(gig.category, gigSeed(gig), gig));
  for (const [index, svg] of covers.entries())
    await addGigPicture(seller, {
      gigId,
      alt: '',
      file: { name: `${gig.key}-${index}.png`, content: await png(svg) },
    });
}

async function loadGig(seller: Person, gig: SeedGig): Promise<LoadedGig> {
  const { id } = await createGig(seller, {
    title: gig.title,
    category: gig.category,
    subcategory: gig.subcategory,
    tags: [...gig.tags],
  });
  await editGigDescription(seller, { gigId: id, description: gig.description });
  await editGigPackages(seller, { gigId: id, packages: gig.packages.map((each) => ({ ...each })) });
  if (gig.extras.length > 0)
    await editGigExtras(seller, {
      gigId: id,
      extras: gig.extras.map((each) => ({ ...each, addRevisions: 0 })),
    });
  if (gig.questions.length > 0)
    await editGigQuestions(seller, {
      gigId: id,
      questions: gig.questions.map((each) => ({ ...each, options: [...each.options] })),
    });
  await editGigFaq(seller, { gigId: id, faq: gig.faq.map((each) => ({ ...each })) });
  await addPictures(seller, id, gig);
  const { slug } = await publishGig(seller, { gigId: id });
  return { id, slug, seller, seed: gig };
}

/** Two at a time: the pictures keep both cores of a small machine busy. */
const lanes = 2;

/** Every written gig, through the same steps that a seller takes. Order of the result: as written. */
export async function loadGigs(
  people: People,
  time: SimulatedTime,
  today: Date,
): Promise<LoadedGig[]> {
  const loaded: LoadedGig[] = new Array(gigs.length);
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < gigs.length; index = next++) {
      const gig = gigs[index];
      const seller = gig && people.sellers.get(gig.seller)?.actor;
      if (!gig || !seller) throw new Error(`no seller for the gig ${gig?.key}`);
      // Spread over a month, so that some are newer than others; and before the first order.
      await time.goTo(addHours(addDays(today, -149), index * 3));
      loaded[index] = await loadGig(seller, gig);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return loaded;
}
