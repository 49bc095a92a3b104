import type { PaletteName } from './palette';
import { jinglesSongs } from './scenes/audio/jingles-songs';
import { mixingMastering } from './scenes/audio/mixing-mastering';
import { podcasts } from './scenes/audio/podcasts';
import { sessionMusicians } from './scenes/audio/session-musicians';
import { soundDesign } from './scenes/audio/sound-design';
import { voiceOver } from './scenes/audio/voice-over';
import { bookkeeping } from './scenes/data/bookkeeping';
import { dashboards } from './scenes/data/dashboards';
import { dataEntry } from './scenes/data/data-entry';
import { documentsForms } from './scenes/data/documents-forms';
import { research } from './scenes/data/research';
import { spreadsheets } from './scenes/data/spreadsheets';
import { businessCards } from './scenes/design/business-cards';
import { flyersPosters } from './scenes/design/flyers-posters';
import { logos } from './scenes/design/logos';
import { packagingLabels } from './scenes/design/packaging-labels';
import { presentations } from './scenes/design/presentations';
import { socialGraphics } from './scenes/design/social-graphics';
import { crafts } from './scenes/everyday/crafts';
import { familyGifts } from './scenes/everyday/family-gifts';
import { foodFitness } from './scenes/everyday/food-fitness';
import { homeGarden } from './scenes/everyday/home-garden';
import { languagePractice } from './scenes/everyday/language-practice';
import { lessons } from './scenes/everyday/lessons';
import { travelPlans } from './scenes/everyday/travel-plans';
import { bookIllustration } from './scenes/illustration/book-illustration';
import { characters } from './scenes/illustration/characters';
import { iconsStickers } from './scenes/illustration/icons-stickers';
import { patternsMaps } from './scenes/illustration/patterns-maps';
import { petPortraits } from './scenes/illustration/pet-portraits';
import { portraits } from './scenes/illustration/portraits';
import { tattooDesign } from './scenes/illustration/tattoo-design';
import { adCampaigns } from './scenes/marketing/ad-campaigns';
import { namesSlogans } from './scenes/marketing/names-slogans';
import { newsletters } from './scenes/marketing/newsletters';
import { searchOptimisation } from './scenes/marketing/search-optimisation';
import { shopListings } from './scenes/marketing/shop-listings';
import { socialPlanning } from './scenes/marketing/social-planning';
import { cutouts } from './scenes/photo/cutouts';
import { floorPlans } from './scenes/photo/floor-plans';
import { models3d } from './scenes/photo/models-3d';
import { productImages } from './scenes/photo/product-images';
import { restoration } from './scenes/photo/restoration';
import { retouching } from './scenes/photo/retouching';
import { colourCaptions } from './scenes/video/colour-captions';
import { explainers } from './scenes/video/explainers';
import { introsLogos } from './scenes/video/intros-logos';
import { productVideos } from './scenes/video/product-videos';
import { shortClips } from './scenes/video/short-clips';
import { videoEditing } from './scenes/video/video-editing';
import { appsGames } from './scenes/web/apps-games';
import { bugFixes } from './scenes/web/bug-fixes';
import { landingPages } from './scenes/web/landing-pages';
import { onlineShops } from './scenes/web/online-shops';
import { scriptsAutomation } from './scenes/web/scripts-automation';
import { speedSecurity } from './scenes/web/speed-security';
import { wordpress } from './scenes/web/wordpress';
import { articles } from './scenes/writing/articles';
import { cvsLetters } from './scenes/writing/cvs-letters';
import { productDescriptions } from './scenes/writing/product-descriptions';
import { proofreading } from './scenes/writing/proofreading';
import { speechesScripts } from './scenes/writing/speeches-scripts';
import { transcriptsSubtitles } from './scenes/writing/transcripts-subtitles';
import { translation } from './scenes/writing/translation';
import { webCopy } from './scenes/writing/web-copy';
import type { Scene } from './stage';

/** The hand and the paint box of a top category: a drawing for each of its subcategories. */
export type Studio = {
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly palettes: readonly PaletteName[];
};

/** By slug of the top category. */
export const studios: Readonly<Record<string, Studio>> = {
  design: {
    scenes: {
      logos: logos,
      'business-cards': businessCards,
      'social-graphics': socialGraphics,
      'flyers-posters': flyersPosters,
      presentations: presentations,
      'packaging-labels': packagingLabels,
    },
    palettes: ['paper', 'coral', 'river', 'straw', 'sky', 'sage', 'blush', 'mint', 'plum'],
  },
  illustration: {
    scenes: {
      portraits: portraits,
      'pet-portraits': petPortraits,
      characters: characters,
      'book-illustration': bookIllustration,
      'icons-stickers': iconsStickers,
      'patterns-maps': patternsMaps,
      'tattoo-design': tattooDesign,
    },
    palettes: ['straw', 'river', 'blush', 'sage', 'coral', 'paper', 'sky', 'plum'],
  },
  photo: {
    scenes: {
      retouching: retouching,
      cutouts: cutouts,
      restoration: restoration,
      'product-images': productImages,
      'models-3d': models3d,
      'floor-plans': floorPlans,
    },
    palettes: ['sand', 'sky', 'mint', 'river', 'blush', 'straw', 'paper', 'coral'],
  },
  writing: {
    scenes: {
      articles: articles,
      'web-copy': webCopy,
      'product-descriptions': productDescriptions,
      proofreading: proofreading,
      'cvs-letters': cvsLetters,
      'speeches-scripts': speechesScripts,
      translation: translation,
      'transcripts-subtitles': transcriptsSubtitles,
    },
    palettes: ['mint', 'straw', 'blush', 'sage', 'coral', 'paper', 'sky', 'sand'],
  },
  video: {
    scenes: {
      'short-clips': shortClips,
      'video-editing': videoEditing,
      explainers: explainers,
      'intros-logos': introsLogos,
      'colour-captions': colourCaptions,
      'product-videos': productVideos,
    },
    palettes: ['plum', 'straw', 'river', 'coral', 'sky', 'night', 'blush', 'clay'],
  },
  audio: {
    scenes: {
      'voice-over': voiceOver,
      podcasts: podcasts,
      'mixing-mastering': mixingMastering,
      'jingles-songs': jinglesSongs,
      'session-musicians': sessionMusicians,
      'sound-design': soundDesign,
    },
    palettes: ['blush', 'river', 'straw', 'sage', 'coral', 'mint', 'sand', 'plum'],
  },
  web: {
    scenes: {
      'bug-fixes': bugFixes,
      'landing-pages': landingPages,
      wordpress: wordpress,
      'online-shops': onlineShops,
      'scripts-automation': scriptsAutomation,
      'speed-security': speedSecurity,
      'apps-games': appsGames,
    },
    palettes: ['river', 'paper', 'sky', 'coral', 'mint', 'straw', 'sage'],
  },
  data: {
    scenes: {
      spreadsheets: spreadsheets,
      dashboards: dashboards,
      'data-entry': dataEntry,
      research: research,
      'documents-forms': documentsForms,
      bookkeeping: bookkeeping,
    },
    palettes: ['mint', 'paper', 'river', 'sand', 'sky', 'coral', 'straw'],
  },
  marketing: {
    scenes: {
      'search-optimisation': searchOptimisation,
      'ad-campaigns': adCampaigns,
      newsletters: newsletters,
      'social-planning': socialPlanning,
      'names-slogans': namesSlogans,
      'shop-listings': shopListings,
    },
    palettes: ['coral', 'paper', 'straw', 'sky', 'river', 'mint', 'blush'],
  },
  everyday: {
    scenes: {
      'travel-plans': travelPlans,
      'food-fitness': foodFitness,
      lessons: lessons,
      'language-practice': languagePractice,
      'home-garden': homeGarden,
      'family-gifts': familyGifts,
      crafts: crafts,
    },
    palettes: ['sage', 'paper', 'straw', 'sky', 'coral', 'mint', 'blush', 'river'],
  },
};
