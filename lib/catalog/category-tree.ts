export type SubcategoryNode = { readonly slug: string; readonly name: string };

export type CategoryNode = {
  readonly slug: string;
  readonly name: string;
  /** One sentence for tiles and the category page. */
  readonly blurb: string;
  readonly subcategories: readonly SubcategoryNode[];
};

/**
 * The two levels of categories that a new marketplace starts with, in the order of the home page.
 * Slugs are addresses and never change once published; subcategory slugs are unique across the tree.
 */
export const categoryTree: readonly CategoryNode[] = [
  {
    slug: 'design',
    name: 'Design & branding',
    blurb: 'Logos, cards, posters and slides that look like you meant it.',
    subcategories: [
      { slug: 'logos', name: 'Logos & marks' },
      { slug: 'business-cards', name: 'Business cards & stationery' },
      { slug: 'social-graphics', name: 'Social media graphics' },
      { slug: 'flyers-posters', name: 'Flyers & posters' },
      { slug: 'presentations', name: 'Presentations' },
      { slug: 'packaging-labels', name: 'Packaging & labels' },
    ],
  },
  {
    slug: 'illustration',
    name: 'Illustration & art',
    blurb: 'Portraits, characters and drawings made by hand for you alone.',
    subcategories: [
      { slug: 'portraits', name: 'Portraits' },
      { slug: 'pet-portraits', name: 'Pet portraits' },
      { slug: 'characters', name: 'Characters & mascots' },
      { slug: 'book-illustration', name: 'Book illustration' },
      { slug: 'icons-stickers', name: 'Icons & stickers' },
      { slug: 'patterns-maps', name: 'Patterns & maps' },
      { slug: 'tattoo-design', name: 'Tattoo design' },
    ],
  },
  {
    slug: 'photo',
    name: 'Photo & 3D',
    blurb: 'Retouching, cut-outs, restored memories and rooms before they are built.',
    subcategories: [
      { slug: 'retouching', name: 'Retouching' },
      { slug: 'cutouts', name: 'Backgrounds & cut-outs' },
      { slug: 'restoration', name: 'Photo restoration' },
      { slug: 'product-images', name: 'Product images' },
      { slug: 'models-3d', name: '3D models & renders' },
      { slug: 'floor-plans', name: 'Floor plans & interiors' },
    ],
  },
  {
    slug: 'writing',
    name: 'Writing & translation',
    blurb: 'The right words, in your language and in theirs.',
    subcategories: [
      { slug: 'articles', name: 'Articles & blog posts' },
      { slug: 'web-copy', name: 'Website copy' },
      { slug: 'product-descriptions', name: 'Product descriptions' },
      { slug: 'proofreading', name: 'Proofreading & editing' },
      { slug: 'cvs-letters', name: 'CVs & cover letters' },
      { slug: 'speeches-scripts', name: 'Speeches & scripts' },
      { slug: 'translation', name: 'Translation' },
      { slug: 'transcripts-subtitles', name: 'Transcripts & subtitles' },
    ],
  },
  {
    slug: 'video',
    name: 'Video & animation',
    blurb: 'Cuts, captions and moving drawings for screens of every size.',
    subcategories: [
      { slug: 'short-clips', name: 'Short clips & reels' },
      { slug: 'video-editing', name: 'Video editing' },
      { slug: 'explainers', name: 'Explainer animation' },
      { slug: 'intros-logos', name: 'Intros & logo animation' },
      { slug: 'colour-captions', name: 'Colour & captions' },
      { slug: 'product-videos', name: 'Product videos' },
    ],
  },
  {
    slug: 'audio',
    name: 'Music & audio',
    blurb: 'Voices, jingles and clean sound, ready to play.',
    subcategories: [
      { slug: 'voice-over', name: 'Voice-over' },
      { slug: 'podcasts', name: 'Podcast editing' },
      { slug: 'mixing-mastering', name: 'Mixing & mastering' },
      { slug: 'jingles-songs', name: 'Jingles & songs' },
      { slug: 'session-musicians', name: 'Session musicians' },
      { slug: 'sound-design', name: 'Sound design & repair' },
    ],
  },
  {
    slug: 'web',
    name: 'Web & code',
    blurb: 'Small fixes, small sites and small scripts that save big days.',
    subcategories: [
      { slug: 'bug-fixes', name: 'Bug fixes' },
      { slug: 'landing-pages', name: 'Landing pages' },
      { slug: 'wordpress', name: 'WordPress' },
      { slug: 'online-shops', name: 'Online shops' },
      { slug: 'scripts-automation', name: 'Scripts & automation' },
      { slug: 'speed-security', name: 'Speed & security' },
      { slug: 'apps-games', name: 'Apps & small games' },
    ],
  },
  {
    slug: 'data',
    name: 'Data & office',
    blurb: 'Spreadsheets, tidy lists and paperwork off your desk.',
    subcategories: [
      { slug: 'spreadsheets', name: 'Spreadsheets' },
      { slug: 'dashboards', name: 'Charts & dashboards' },
      { slug: 'data-entry', name: 'Data entry & cleaning' },
      { slug: 'research', name: 'Research & lists' },
      { slug: 'documents-forms', name: 'Documents & forms' },
      { slug: 'bookkeeping', name: 'Bookkeeping' },
    ],
  },
  {
    slug: 'marketing',
    name: 'Marketing & search',
    blurb: 'Be found, be read, be remembered, without a big agency.',
    subcategories: [
      { slug: 'search-optimisation', name: 'Search optimisation' },
      { slug: 'ad-campaigns', name: 'Ads & campaigns' },
      { slug: 'newsletters', name: 'E-mail & newsletters' },
      { slug: 'social-planning', name: 'Social media planning' },
      { slug: 'names-slogans', name: 'Names & slogans' },
      { slug: 'shop-listings', name: 'Shop & app listings' },
    ],
  },
  {
    slug: 'everyday',
    name: 'Everyday help',
    blurb: 'Someone who knows, for trips, meals, lessons and small decisions.',
    subcategories: [
      { slug: 'travel-plans', name: 'Travel plans' },
      { slug: 'food-fitness', name: 'Food & fitness' },
      { slug: 'lessons', name: 'Lessons & study help' },
      { slug: 'language-practice', name: 'Language practice' },
      { slug: 'home-garden', name: 'Home & garden' },
      { slug: 'family-gifts', name: 'Family & gifts' },
      { slug: 'crafts', name: 'Crafts & sewing patterns' },
    ],
  },
];
