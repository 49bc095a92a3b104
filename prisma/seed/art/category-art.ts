import { coverSvg } from './cover';

type Choice = { readonly seed: string; readonly subcategory: string; readonly nth: number };

/** The drawing that stands for each top category on the home page. */
const choices: Readonly<Record<string, Choice>> = {
  design: { seed: 'tile', subcategory: 'flyers-posters', nth: 1 },
  illustration: { seed: 'tile', subcategory: 'portraits', nth: 2 },
  photo: { seed: 'tile', subcategory: 'product-images', nth: 2 },
  writing: { seed: 'tile', subcategory: 'articles', nth: 2 },
  video: { seed: 'tile', subcategory: 'short-clips', nth: 1 },
  audio: { seed: 'tile', subcategory: 'sound-design', nth: 0 },
  web: { seed: 'tile', subcategory: 'wordpress', nth: 0 },
  data: { seed: 'tile', subcategory: 'dashboards', nth: 3 },
  marketing: { seed: 'tile', subcategory: 'ad-campaigns', nth: 0 },
  everyday: { seed: 'tile', subcategory: 'home-garden', nth: 0 },
};

/** The tile of a top category, 1280 × 800. Throws RangeError for an unknown slug. */
export function categoryArtSvg(slug: string): string {
  const choice = choices[slug];
  if (!choice) throw new RangeError(`no tile for ${slug}`);
  return coverSvg(slug, choice.seed, choice);
}
