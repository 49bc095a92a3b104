import { marketplace } from '@/marketplace.config';

/** Every limit of a gig (RULES 1). What an operator may change comes from marketplace.config.ts. */
export const gigLimits = {
  titleStart: 'I will ',
  titleMax: 80,
  tagsMax: 5,
  tagMin: 2,
  tagMax: 25,
  descriptionMin: 120,
  descriptionMax: 5000,
  /** With its marks; the visible text has its own limit. */
  descriptionSourceMax: 8000,
  packageNameMax: 35,
  includedMax: 100,
  priceMinCents: marketplace.basePriceCents,
  priceMaxCents: marketplace.maxPriceCents,
  deliveryDaysMin: 1,
  deliveryDaysMax: 90,
  revisionsMax: 9,
  openOrdersMax: 100,
  /** Of one's own; a faster delivery and an extra revision may stand beside them. */
  ownExtrasMax: 10,
  extrasMax: 12,
  extraTitleMax: 60,
  extraPriceMinCents: 100,
  extraDaysMax: 14,
  extraRevisionsMax: 9,
  questionsMax: 15,
  questionMax: 400,
  optionsMin: 2,
  optionsMax: 20,
  optionMax: 100,
  faqMax: 10,
  faqQuestionMax: 150,
  faqAnswerMax: 800,
  picturesMax: 5,
  pictureWidthMin: 712,
  pictureHeightMin: 430,
  pictureBytesMax: marketplace.limits.pictureMb * 1024 * 1024,
  altMax: 150,
  /** Unpublished gigs of one person: enough to try things, not enough to fill a disk. */
  draftsMax: 30,
  savedMax: 500,
  /** Named lists of one person. */
  savedListsMax: 30,
  listNameMax: 40,
  reasonMin: 10,
  reasonMax: 1000,
} as const;

/** Stands for 'as many as it takes' in every count of revisions. */
export const unlimitedRevisions = -1;

/** The three packages, from the smallest; a gig has the first alone or all of them. */
export const packageTiers = ['basic', 'standard', 'premium'] as const;
export type PackageTier = (typeof packageTiers)[number];

export const questionKinds = ['text', 'choice', 'choices', 'file'] as const;
export type QuestionKind = (typeof questionKinds)[number];
