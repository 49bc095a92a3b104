import type { SeedSeller } from './people';
import { audioSellers } from './seller-profiles/audio';
import { dataSellers } from './seller-profiles/data';
import { designSellers } from './seller-profiles/design';
import { everydaySellers } from './seller-profiles/everyday';
import { illustrationSellers } from './seller-profiles/illustration';
import { marketingSellers } from './seller-profiles/marketing';
import { photoSellers } from './seller-profiles/photo';
import { videoSellers } from './seller-profiles/video';
import { webSellers } from './seller-profiles/web';
import { writingSellers } from './seller-profiles/writing';

/** The sixty people who sell in the demo. */
export const sellers: readonly SeedSeller[] = [
  ...designSellers,
  ...illustrationSellers,
  ...photoSellers,
  ...writingSellers,
  ...videoSellers,
  ...audioSellers,
  ...webSellers,
  ...dataSellers,
  ...marketingSellers,
  ...everydaySellers,
];
