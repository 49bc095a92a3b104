import { hash } from '../random';

export type PackageTier = 'basic' | 'standard' | 'premium';

export type SeedPackage = {
  tier: PackageTier;
  name: string;
  included: string;
  priceCents: number;
  deliveryDays: number;
  /** -1 is unlimited. */
  revisions: number;
};

export type SeedExtra = { title: string; priceCents: number; addDays: number };

export type SeedQuestion = {
  kind: 'text' | 'choice' | 'choices' | 'file';
  text: string;
  options: readonly string[];
  required: boolean;
};

export type SeedFaq = { question: string; answer: string };

export type SeedGig = {
  /** Stable and unique: made from the title; seeds the pictures. */
  key: string;
  /** The seller's username. */
  seller: string;
  title: string;
  category: string;
  subcategory: string;
  /** Its place among the gigs of its subcategory, from 0: neighbours get different pictures. */
  nth: number;
  tags: readonly string[];
  /** Paragraphs, **bold**, *italic*, `- ` lists and `## ` headings. */
  description: string;
  packages: readonly SeedPackage[];
  extras: readonly SeedExtra[];
  questions: readonly SeedQuestion[];
  faq: readonly SeedFaq[];
};

type PackageRow = readonly [
  name: string,
  included: string,
  priceCents: number,
  deliveryDays: number,
  revisions: number,
];

/** What a gig's author writes; the rest follows from the folder it stands in. */
export type GigForm = {
  seller: string;
  title: string;
  tags: readonly string[];
  text: string;
  packages: readonly SeedPackage[];
  extras?: readonly SeedExtra[];
  ask: readonly SeedQuestion[];
  faq: readonly (readonly [question: string, answer: string])[];
};

export const unlimited = -1;

const asPackage = (tier: PackageTier, row: PackageRow): SeedPackage => {
  const [name, included, priceCents, deliveryDays, revisions] = row;
  return { tier, name, included, priceCents, deliveryDays, revisions };
};

export const one = (...row: PackageRow): readonly SeedPackage[] => [asPackage('basic', row)];

export const three = (basic: PackageRow, standard: PackageRow, premium: PackageRow) => [
  asPackage('basic', basic),
  asPackage('standard', standard),
  asPackage('premium', premium),
];

export const extra = (title: string, priceCents: number, addDays = 0): SeedExtra => ({
  title,
  priceCents,
  addDays,
});

const question =
  (kind: SeedQuestion['kind'], required: boolean) =>
  (text: string, options: readonly string[] = []): SeedQuestion => ({
    kind,
    text,
    options,
    required,
  });

/** Questions to the buyer; `maybe…` need no answer. */
export const ask = question('text', true);
export const maybe = question('text', false);
export const choose = question('choice', true);
export const tick = question('choices', true);
export const attach = question('file', true);
export const maybeAttach = question('file', false);

/** 'I will fix one CSS bug' → 'fix-one-css-bug' */
export function keyOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^i will /, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Completes the gigs of one subcategory. */
export function gigsIn(
  category: string,
  subcategory: string,
  forms: readonly GigForm[],
): readonly SeedGig[] {
  return forms.map(({ text, faq, ask: questions, extras = [], ...form }, nth) => ({
    ...form,
    key: keyOf(form.title),
    category,
    subcategory,
    nth,
    description: text.trim(),
    extras,
    questions,
    faq: faq.map(([asked, answer]) => ({ question: asked, answer })),
  }));
}

/** A number that belongs to a gig alone, for whoever needs chance that does not change. */
export const gigSeed = (gig: Pick<SeedGig, 'key'>): number => hash(gig.key);
