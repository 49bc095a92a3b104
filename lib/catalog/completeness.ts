import { marketplace } from '@/marketplace.config';
import { gigLimits as limits, type PackageTier, packageTiers, type QuestionKind } from './limits';
import { visibleLength } from './rich-text';
import { tierNames } from './tier-names';

/** The steps of the editor, in their order. */
export const gigSteps = [
  'basics',
  'description',
  'packages',
  'extras',
  'questions',
  'faq',
  'pictures',
] as const;
export type GigStep = (typeof gigSteps)[number];

/** A gig as far as it is written: all that a buyer would see. */
export type GigContent = {
  readonly title: string;
  readonly category: string;
  readonly subcategory: string;
  readonly tags: readonly string[];
  readonly description: string;
  readonly packages: readonly {
    readonly tier: PackageTier;
    readonly name: string;
    readonly included: string;
    readonly priceCents: number;
    readonly deliveryDays: number;
  }[];
  readonly extras: readonly { readonly addDays: number }[];
  readonly questions: readonly {
    readonly kind: QuestionKind;
    readonly text: string;
    readonly options: readonly string[];
  }[];
  readonly faq: readonly { readonly question: string; readonly answer: string }[];
  readonly pictures: readonly unknown[];
};

/**
 * One thing that is missing before a gig can go live, in words. `field` is the name of its field in the form of the
 * step, where packages stand in the order of their tiers and a faster delivery is the first extra.
 */
export type Missing = { readonly step: GigStep; readonly field: string; readonly message: string };

/** All that is missing to publish (RULES 1), in the order of the steps; empty when the gig is ready. */
export function missingToPublish(gig: GigContent): Missing[] {
  return [
    ...missingBasics(gig),
    ...missingDescription(gig),
    ...missingPackages(gig),
    ...missingExtras(gig),
    ...missingQuestions(gig),
    ...missingFaq(gig),
    ...missingPictures(gig),
  ];
}

const at =
  (step: GigStep) =>
  (field: string, message: string): Missing => ({ step, field, message });

function missingBasics(gig: GigContent): Missing[] {
  const say = at('basics');
  const missing: Missing[] = [];
  const start = limits.titleStart.trim();
  if (!gig.title) missing.push(say('title', `Write a title. It starts with '${start}'.`));
  else if (!gig.title.startsWith(limits.titleStart))
    missing.push(say('title', `The title starts with '${start}': say what you will do.`));
  else if (gig.title.length < limits.titleStart.length + 8)
    missing.push(say('title', 'Say a little more in the title: what will you do?'));
  const category = marketplace.gigs.categories.find((known) => known.slug === gig.category);
  // One field in the form: a subcategory brings its category along.
  if (!category?.subcategories.some((known) => known.slug === gig.subcategory))
    missing.push(say('subcategory', category ? 'Choose a subcategory.' : 'Choose a category.'));
  if (gig.tags.length === 0) missing.push(say('tags', 'Add at least one tag.'));
  return missing;
}

function missingDescription(gig: GigContent): Missing[] {
  const lacking = limits.descriptionMin - visibleLength(gig.description);
  if (lacking <= 0) return [];
  const words =
    gig.description === ''
      ? `Describe what you do, in at least ${limits.descriptionMin} characters.`
      : `Write a little more: ${lacking} characters are missing.`;
  return [at('description')('description', words)];
}

function missingPackages(gig: GigContent): Missing[] {
  const say = at('packages');
  const missing: Missing[] = [];
  // One package is the basic one; a second asks for the third, so that buyers compare like with like.
  const wanted: readonly PackageTier[] =
    gig.packages.length === 0 || (gig.packages.length === 1 && gig.packages[0]?.tier === 'basic')
      ? ['basic']
      : packageTiers;
  for (const tier of wanted) {
    const found = gig.packages.find((one) => one.tier === tier);
    const row = `packages.${packageTiers.indexOf(tier)}`;
    // With one package alone there is no doubt which is meant.
    const of = wanted.length > 1 ? ` of ${tierNames[tier]}` : '';
    if (!found && tier !== 'basic') {
      missing.push(
        say(
          `${row}.name`,
          `Fill in ${tierNames[tier]} too, or empty all but Basic: a gig has one package or three.`,
        ),
      );
      continue;
    }
    if (!found?.name) missing.push(say(`${row}.name`, `Write the name${of}.`));
    if (!found?.included)
      missing.push(say(`${row}.included`, `Say what is part${of || ' of it'}.`));
    if (!found?.priceCents) missing.push(say(`${row}.priceCents`, `Set the price${of}.`));
    if (!found?.deliveryDays) missing.push(say(`${row}.deliveryDays`, `Set the days${of}.`));
  }
  return missing;
}

function missingExtras(gig: GigContent): Missing[] {
  const faster = Math.min(0, ...gig.extras.map((extra) => extra.addDays));
  const shortest = Math.min(...gig.packages.map((row) => row.deliveryDays || Infinity));
  if (faster === 0 || shortest === Infinity || shortest + faster >= limits.deliveryDaysMin)
    return [];
  return [
    at('extras')(
      'extras.0.addDays',
      shortest === 1
        ? 'Your shortest package takes one day already: it cannot be delivered sooner.'
        : `At most ${shortest === 2 ? 'one day' : `${shortest - 1} days`} sooner: your shortest package takes ${shortest} days.`,
    ),
  ];
}

function missingQuestions(gig: GigContent): Missing[] {
  const say = at('questions');
  return gig.questions.flatMap((question, index) => {
    if (!question.text)
      return [say(`questions.${index}.text`, 'Write the question for these options.')];
    const chooses = question.kind === 'choice' || question.kind === 'choices';
    return chooses && question.options.length < limits.optionsMin
      ? [
          say(
            `questions.${index}.options`,
            `Give at least ${limits.optionsMin} options to choose from.`,
          ),
        ]
      : [];
  });
}

function missingFaq(gig: GigContent): Missing[] {
  const say = at('faq');
  return gig.faq.flatMap((pair, index) => {
    if (!pair.question) return [say(`faq.${index}.question`, 'Write the question to this answer.')];
    return pair.answer ? [] : [say(`faq.${index}.answer`, 'Write the answer to this question.')];
  });
}

function missingPictures(gig: GigContent): Missing[] {
  return gig.pictures.length > 0
    ? []
    : [at('pictures')('picture', 'Add at least one picture: it is what buyers see first.')];
}
