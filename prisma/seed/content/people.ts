export const languageCodes = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'pl',
  'uk',
  'hi',
  'ja',
  'ar',
  'tr',
  'sv',
] as const;

export type LanguageCode = (typeof languageCodes)[number];
export type LanguageSkill = {
  code: LanguageCode;
  level: 'basic' | 'conversational' | 'fluent' | 'native';
};

/** How much has happened for a seller in the demo: decides how many orders and reviews they get. */
export type Traction = 'new' | 'rising' | 'steady' | 'star';

export type SeedSeller = {
  username: string;
  name: string;
  /** ISO 3166-1 alpha-2 */
  country: string;
  city: string;
  /** IANA name */
  timezone: string;
  languages: readonly LanguageSkill[];
  headline: string;
  bio: string;
  skills: readonly string[];
  joinedMonthsAgo: number;
  /** Local time; days are ISO weekdays, 1 is Monday; hours are whole, `to` is exclusive. */
  workingHours: { days: readonly number[]; fromHour: number; toHour: number };
  traction: Traction;
};

export type SeedBuyer = {
  username: string;
  name: string;
  country: string;
  joinedMonthsAgo: number;
};

type Levels = Partial<Record<LanguageCode, LanguageSkill['level']>>;

/** Languages of someone whose mother tongue is not in the list. */
export function learned(levels: Levels): readonly LanguageSkill[] {
  return Object.entries(levels).map(([code, level]) => ({ code: code as LanguageCode, level }));
}

/** A mother tongue first, then the others. */
export function speaks(native: LanguageCode, others: Levels = {}): readonly LanguageSkill[] {
  return [{ code: native, level: 'native' }, ...learned(others)];
}

const week = [1, 2, 3, 4, 5] as const;

export const weekdays = (fromHour: number, toHour: number) => ({ days: week, fromHour, toHour });
export const allWeek = (fromHour: number, toHour: number) => ({
  days: [...week, 6, 7] as const,
  fromHour,
  toHour,
});
export const onDays = (days: readonly number[], fromHour: number, toHour: number) => ({
  days,
  fromHour,
  toHour,
});
