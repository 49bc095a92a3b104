import type { SeedGig } from './gig-form';
import { jinglesSongs } from './gig-texts/audio/jingles-songs';
import { mixingMastering } from './gig-texts/audio/mixing-mastering';
import { podcasts } from './gig-texts/audio/podcasts';
import { sessionMusicians } from './gig-texts/audio/session-musicians';
import { soundDesign } from './gig-texts/audio/sound-design';
import { voiceOver } from './gig-texts/audio/voice-over';
import { bookkeeping } from './gig-texts/data/bookkeeping';
import { dashboards } from './gig-texts/data/dashboards';
import { dataEntry } from './gig-texts/data/data-entry';
import { documentsForms } from './gig-texts/data/documents-forms';
import { research } from './gig-texts/data/research';
import { spreadsheets } from './gig-texts/data/spreadsheets';
import { businessCards } from './gig-texts/design/business-cards';
import { flyersPosters } from './gig-texts/design/flyers-posters';
import { logos } from './gig-texts/design/logos';
import { packagingLabels } from './gig-texts/design/packaging-labels';
import { presentations } from './gig-texts/design/presentations';
import { socialGraphics } from './gig-texts/design/social-graphics';
import { crafts } from './gig-texts/everyday/crafts';
import { familyGifts } from './gig-texts/everyday/family-gifts';
import { foodFitness } from './gig-texts/everyday/food-fitness';
import { homeGarden } from './gig-texts/everyday/home-garden';
import { languagePractice } from './gig-texts/everyday/language-practice';
import { lessons } from './gig-texts/everyday/lessons';
import { travelPlans } from './gig-texts/everyday/travel-plans';
import { bookIllustration } from './gig-texts/illustration/book-illustration';
import { characters } from './gig-texts/illustration/characters';
import { iconsStickers } from './gig-texts/illustration/icons-stickers';
import { patternsMaps } from './gig-texts/illustration/patterns-maps';
import { petPortraits } from './gig-texts/illustration/pet-portraits';
import { portraits } from './gig-texts/illustration/portraits';
import { tattooDesign } from './gig-texts/illustration/tattoo-design';
import { adCampaigns } from './gig-texts/marketing/ad-campaigns';
import { namesSlogans } from './gig-texts/marketing/names-slogans';
import { newsletters } from './gig-texts/marketing/newsletters';
import { searchOptimisation } from './gig-texts/marketing/search-optimisation';
import { shopListings } from './gig-texts/marketing/shop-listings';
import { socialPlanning } from './gig-texts/marketing/social-planning';
import { cutouts } from './gig-texts/photo/cutouts';
import { floorPlans } from './gig-texts/photo/floor-plans';
import { models3d } from './gig-texts/photo/models-3d';
import { productImages } from './gig-texts/photo/product-images';
import { restoration } from './gig-texts/photo/restoration';
import { retouching } from './gig-texts/photo/retouching';
import { colourCaptions } from './gig-texts/video/colour-captions';
import { explainers } from './gig-texts/video/explainers';
import { introsLogos } from './gig-texts/video/intros-logos';
import { productVideos } from './gig-texts/video/product-videos';
import { shortClips } from './gig-texts/video/short-clips';
import { videoEditing } from './gig-texts/video/video-editing';
import { appsGames } from './gig-texts/web/apps-games';
import { bugFixes } from './gig-texts/web/bug-fixes';
import { landingPages } from './gig-texts/web/landing-pages';
import { onlineShops } from './gig-texts/web/online-shops';
import { scriptsAutomation } from './gig-texts/web/scripts-automation';
import { speedSecurity } from './gig-texts/web/speed-security';
import { wordpress } from './gig-texts/web/wordpress';
import { articles } from './gig-texts/writing/articles';
import { cvsLetters } from './gig-texts/writing/cvs-letters';
import { productDescriptions } from './gig-texts/writing/product-descriptions';
import { proofreading } from './gig-texts/writing/proofreading';
import { speechesScripts } from './gig-texts/writing/speeches-scripts';
import { transcriptsSubtitles } from './gig-texts/writing/transcripts-subtitles';
import { translation } from './gig-texts/writing/translation';
import { webCopy } from './gig-texts/writing/web-copy';

/** Everything that is for sale in the demo, in the order of the category tree. */
export const gigs: readonly SeedGig[] = [
  ...logos,
  ...businessCards,
  ...socialGraphics,
  ...flyersPosters,
  ...presentations,
  ...packagingLabels,
  ...portraits,
  ...petPortraits,
  ...characters,
  ...bookIllustration,
  ...iconsStickers,
  ...patternsMaps,
  ...tattooDesign,
  ...retouching,
  ...cutouts,
  ...restoration,
  ...productImages,
  ...models3d,
  ...floorPlans,
  ...articles,
  ...webCopy,
  ...productDescriptions,
  ...proofreading,
  ...cvsLetters,
  ...speechesScripts,
  ...translation,
  ...transcriptsSubtitles,
  ...shortClips,
  ...videoEditing,
  ...explainers,
  ...introsLogos,
  ...colourCaptions,
  ...productVideos,
  ...voiceOver,
  ...podcasts,
  ...mixingMastering,
  ...jinglesSongs,
  ...sessionMusicians,
  ...soundDesign,
  ...bugFixes,
  ...landingPages,
  ...wordpress,
  ...onlineShops,
  ...scriptsAutomation,
  ...speedSecurity,
  ...appsGames,
  ...spreadsheets,
  ...dashboards,
  ...dataEntry,
  ...research,
  ...documentsForms,
  ...bookkeeping,
  ...searchOptimisation,
  ...adCampaigns,
  ...newsletters,
  ...socialPlanning,
  ...namesSlogans,
  ...shopListings,
  ...travelPlans,
  ...foodFitness,
  ...lessons,
  ...languagePractice,
  ...homeGarden,
  ...familyGifts,
  ...crafts,
];
