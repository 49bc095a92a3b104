// One of Intl's formatters takes up to a hundred times as long to make as to use, and a page tells dozens of dates and
// amounts: each is made once and kept. Pure.

/** As many as ever stand side by side: styles of ours in the zones of those who read. */
const keptMax = 1000;

function keeping<O, F>(make: (locale: string, options: O) => F): (locale: string, options: O) => F {
  const kept = new Map<string, F>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= keptMax) kept.clear();
    const made = make(locale, options);
    kept.set(key, made);
    return made;
  };
}

/** `new Intl.DateTimeFormat(…)`, made once. */
export const dateFormat = keeping(
  (locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** `new Intl.NumberFormat(…)`, made once. */
export const numberFormat = keeping(
  (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** `new Intl.DisplayNames(…)`, made once. */
export const displayNames = keeping(
  (locale: string, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options),
);

/** `new Intl.RelativeTimeFormat(…)`, made once. */
export const relativeTimeFormat = keeping(
  (locale: string, options: Intl.RelativeTimeFormatOptions) =>
    new Intl.RelativeTimeFormat(locale, options),
);
