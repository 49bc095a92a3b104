import { z } from 'zod';
import { marketplace } from '@/marketplace.config';
import { contactSentence, findContacts } from '../platform/contact-patterns';
import { formatMoney, parseMoney } from '../platform/money';
import { lengthOf, manyLines, oneLine, wholeNumber } from '../platform/text-fields';
import { gigLimits as limits, packageTiers, questionKinds, unlimitedRevisions } from './limits';
import { visibleLength } from './rich-text';

// A draft may be incomplete, so blanks pass here; what is missing to publish is said by completeness.ts. What breaks a
// hard limit (too long, too dear, a link, a stranger's id) is refused in every state.

const noContacts = (text: string, context: z.RefinementCtx) => {
  const [contact] = findContacts(text);
  if (contact)
    context.addIssue(
      `${contactSentence(contact)} Links, phone numbers, mail addresses and names on other services cannot stand in a gig: buyers reach you here.`,
    );
};

const line = (label: string, max: number, min = 0) =>
  oneLine({ label, max, min }).superRefine(noContacts);
const lines = (label: string, max: number, min = 0) =>
  manyLines({ label, max, min }).superRefine(noContacts);

/** An amount: minor units as a number, or the text that a person typed ('5', '5.50'). Blank is 0: not yet known. */
const money = (label: string, minCents: number, maxCents: number) =>
  z
    .union([z.number(), z.string().max(30)], { error: `${label} must be an amount.` })
    .nullish()
    .transform((value, context) => {
      if (value === null || value === undefined || value === 0) return 0;
      if (typeof value === 'string' && value.trim() === '') return 0;
      const cents = typeof value === 'string' ? parseMoney(value, marketplace.currency) : value;
      const show = (amount: number) => formatMoney(amount, marketplace.currency);
      if (cents === null || !Number.isSafeInteger(cents))
        context.addIssue(`${label} must be an amount such as 5 or 12.50.`);
      else if (cents < minCents) context.addIssue(`${label} must be at least ${show(minCents)}.`);
      else if (cents > maxCents) context.addIssue(`${label} can be at most ${show(maxCents)}.`);
      else return cents;
      return z.NEVER;
    });

const gigId = z.string({ error: 'Which gig?' }).max(64);

/** Rows of a form that were left blank are no rows. */
const isBlank = (row: unknown): boolean =>
  row === null ||
  row === undefined ||
  (typeof row === 'string' && row.trim() === '') ||
  (Array.isArray(row) && row.every(isBlank));

const tag = line('A tag', limits.tagMax)
  .transform((text) => text.toLowerCase().replace(/^#+/, ''))
  .refine((text) => lengthOf(text) >= limits.tagMin, `A tag has at least ${limits.tagMin} letters.`)
  .refine(
    (text) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .+#&'’-]*$/u.test(text),
    'A tag is made of letters, digits and spaces.',
  );

/** Tags as a list, or as one text with commas between them. */
const tags = z
  .union([z.string().max(500), z.array(z.string()).max(50)], { error: 'Tags must be texts.' })
  .transform((value) =>
    (typeof value === 'string' ? value.split(',') : value).filter((text) => !isBlank(text)),
  )
  .pipe(z.array(tag))
  .transform((all) => [...new Set(all)])
  .refine((all) => all.length <= limits.tagsMax, `Choose at most ${limits.tagsMax} tags.`);

const title = line('The title', limits.titleMax);

const category = z
  .string()
  .max(64)
  .refine(
    (slug) => slug === '' || marketplace.gigs.categories.some((known) => known.slug === slug),
    'Choose a category from the list.',
  );

/** Is this a pair of the tree (a subcategory may be missing in a draft)? */
export const isCategoryPair = (slug: string, subcategory: string): boolean =>
  subcategory === '' ||
  (marketplace.gigs.categories
    .find((known) => known.slug === slug)
    ?.subcategories.some((known) => known.slug === subcategory) ??
    false);

const basics = {
  title: title.default(''),
  category: category.default(''),
  subcategory: z.string().max(64).default(''),
  tags: tags.default([]),
};

const pairFits = (
  value: { category: string; subcategory: string },
  context: z.core.$RefinementCtx,
) => {
  if (!isCategoryPair(value.category, value.subcategory))
    context.addIssue({
      code: 'custom',
      path: ['subcategory'],
      message: 'Choose a subcategory of the category above.',
      input: value.subcategory,
    });
};

export const createGigSchema = z.object(basics).superRefine(pairFits);
export const editGigBasicsSchema = z.object({ gigId, ...basics }).superRefine(pairFits);

export const editGigDescriptionSchema = z.object({
  gigId,
  description: lines('The description', limits.descriptionSourceMax).refine(
    (source) => visibleLength(source) <= limits.descriptionMax,
    `The description: keep it within ${limits.descriptionMax} characters.`,
  ),
});

const packageSchema = z.object({
  tier: z.enum(packageTiers, { error: 'Which package?' }),
  name: line('The name', limits.packageNameMax).default(''),
  included: line('What is included', limits.includedMax).default(''),
  priceCents: money('The price', limits.priceMinCents, limits.priceMaxCents),
  deliveryDays: wholeNumber({
    label: 'Delivery',
    min: limits.deliveryDaysMin,
    max: limits.deliveryDaysMax,
    blank: 0,
  }),
  revisions: wholeNumber({
    label: 'Revisions',
    min: unlimitedRevisions,
    max: limits.revisionsMax,
    blank: 0,
  }),
});

export type PackageFields = z.output<typeof packageSchema>;

const isBlankPackage = (fields: PackageFields) =>
  fields.name === '' &&
  fields.included === '' &&
  fields.priceCents === 0 &&
  fields.deliveryDays === 0;

export const editGigPackagesSchema = z.object({
  gigId,
  packages: z
    .array(packageSchema)
    .max(packageTiers.length, 'A gig has at most three packages.')
    .refine(
      (all) => new Set(all.map((fields) => fields.tier)).size === all.length,
      'Each package can be there once.',
    )
    .transform((all) => all.filter((fields) => !isBlankPackage(fields))),
  /** How many orders may be open at once; 0 or blank: as many as come. Left out: stays as it is. */
  maxOpenOrders: wholeNumber({
    label: 'Open orders',
    min: 1,
    max: limits.openOrdersMax,
    blank: 0,
  }).optional(),
});

/** An id of a row that is there already; blank for a new one. */
const rowId = z
  .union([z.uuid({ error: 'This row is not known.' }), z.literal('')])
  .optional()
  .transform((id) => id || undefined);

const extraSchema = z
  .object({
    id: rowId,
    title: line('The title', limits.extraTitleMax).default(''),
    priceCents: money('The price', limits.extraPriceMinCents, limits.priceMaxCents),
    /** Days added; below zero it makes the delivery faster. */
    addDays: wholeNumber({
      label: 'Days',
      min: 1 - limits.deliveryDaysMax,
      max: limits.extraDaysMax,
      blank: 0,
      wrong: `Days must be a whole number: up to ${limits.deliveryDaysMax - 1} sooner, or up to ${limits.extraDaysMax} more.`,
    }),
    addRevisions: wholeNumber({
      label: 'Revisions',
      min: 0,
      max: limits.extraRevisionsMax,
      blank: 0,
    }),
  })
  .superRefine((extra, context) => {
    if (extra.title === '' && extra.priceCents > 0)
      context.addIssue({ code: 'custom', path: ['title'], message: 'The title is missing.' });
    if (extra.title !== '' && extra.priceCents === 0)
      context.addIssue({ code: 'custom', path: ['priceCents'], message: 'The price is missing.' });
  });

export type ExtraFields = z.output<typeof extraSchema>;

export const editGigExtrasSchema = z.object({
  gigId,
  extras: z
    .array(extraSchema)
    .max(50)
    .transform((all) => all.filter((extra) => extra.title !== '' || extra.priceCents > 0))
    .superRefine((all, context) => {
      const own = all.filter((extra) => extra.addDays >= 0 && extra.addRevisions === 0);
      if (own.length > limits.ownExtrasMax)
        context.addIssue(`A gig has at most ${limits.ownExtrasMax} extras of its own.`);
      if (all.filter((extra) => extra.addDays < 0).length > 1)
        context.addIssue('Only one extra can make the delivery faster.');
      if (all.length > limits.extrasMax)
        context.addIssue(`A gig has at most ${limits.extrasMax} extras.`);
    }),
});

const questionSchema = z.object({
  id: rowId,
  kind: z.enum(questionKinds, { error: 'Choose how the buyer answers.' }).default('text'),
  text: lines('The question', limits.questionMax).default(''),
  /** As a list, or as one text with an option on each line. */
  options: z
    .union([z.string().max(4000), z.array(z.string()).max(200)])
    .default([])
    .transform((value) =>
      (typeof value === 'string' ? value.split('\n') : value).filter((text) => !isBlank(text)),
    )
    .pipe(
      z
        .array(line('An option', limits.optionMax))
        .max(limits.optionsMax, `At most ${limits.optionsMax} options, please.`),
    )
    .transform((all) => [...new Set(all)]),
  required: z
    .union([z.boolean(), z.literal('on'), z.literal('')])
    .default(false)
    .transform(Boolean),
});

export type QuestionFields = z.output<typeof questionSchema>;

export const editGigQuestionsSchema = z.object({
  gigId,
  questions: z
    .array(questionSchema)
    .max(50)
    .transform((all) =>
      all
        .filter((question) => question.text !== '' || question.options.length > 0)
        // Options of a question that takes none would only wait there to be misread.
        .map((question) =>
          question.kind === 'text' || question.kind === 'file'
            ? { ...question, options: [] }
            : question,
        ),
    )
    .refine(
      (all) => all.length <= limits.questionsMax,
      `A gig asks at most ${limits.questionsMax} questions.`,
    ),
});

const faqSchema = z.object({
  id: rowId,
  question: line('The question', limits.faqQuestionMax).default(''),
  answer: lines('The answer', limits.faqAnswerMax).default(''),
});

export type FaqFields = z.output<typeof faqSchema>;

export const editGigFaqSchema = z.object({
  gigId,
  faq: z
    .array(faqSchema)
    .max(50)
    .transform((all) => all.filter((pair) => pair.question !== '' || pair.answer !== ''))
    .refine((all) => all.length <= limits.faqMax, `A gig has at most ${limits.faqMax} pairs.`),
});

export const addGigPictureSchema = z.object({
  gigId,
  /** What the picture shows, for who cannot see it. */
  alt: line('What it shows', limits.altMax).default(''),
});

const pictureId = z.string().max(64);

export const gigPictureSchema = z.object({ gigId, pictureId });

export const orderGigPicturesSchema = z.object({
  gigId,
  /** All pictures of the gig, the cover first. */
  pictureIds: z.array(pictureId).max(50),
});

/** Anything that names a gig alone: publish, pause, resume, delete, save. */
export const gigIdSchema = z.object({ gigId });

const listId = z.string({ error: 'Which list?' }).max(64);
const listName = oneLine({ label: 'The name', min: 1, max: limits.listNameMax });

/** A named list of saved gigs. */
export const newSavedListSchema = z.object({ name: listName });
export const savedListSchema = z.object({ listId });
export const renameSavedListSchema = z.object({ listId, name: listName });

/** All lists that a kept gig stands on from now on: those that are not named here lose it. */
export const chooseSavedListsSchema = z.object({
  gigId,
  listIds: z.array(listId).max(limits.savedListsMax),
});

export const takeDownGigSchema = z.object({
  gigId,
  /** The rule and the facts; the seller reads it. */
  reason: manyLines({ label: 'The reason', min: limits.reasonMin, max: limits.reasonMax }),
});
