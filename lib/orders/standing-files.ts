type Named = {
  readonly name: string;
  readonly scan: 'unchecked' | 'waiting' | 'clean' | 'infected';
};

type Handed<F extends Named> = { readonly number: number; readonly files: readonly F[] };

/** Capitals make no difference: 'Logo.png' is sent again for 'logo.png'. */
const known = ({ name }: Named): string => name.toLowerCase();

/**
 * What stands of the work after all its deliveries, the newest delivery's files first: a file replaces those of the same
 * name in earlier deliveries, and everything else stays. Files of one delivery never replace each other, and an infected
 * one replaces nothing, because nobody gets it. Pure.
 */
export function standingFiles<F extends Named>(
  deliveries: readonly Handed<F>[],
): (F & { readonly delivery: number })[] {
  const taken = new Set<string>();
  return deliveries
    .toSorted((a, b) => b.number - a.number)
    .flatMap(({ number, files }) => {
      const standing = files.filter((file) => !taken.has(known(file)));
      for (const file of standing) if (file.scan !== 'infected') taken.add(known(file));
      return standing.map((file) => ({ ...file, delivery: number }));
    });
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** 'from the first delivery', of a file that did not come with the newest one; null of one that did. */
export function fromWhichDelivery(delivery: number, newest: number): string | null {
  if (delivery >= newest) return null;
  const ordinal = ordinals[delivery - 1];
  return ordinal ? `from the ${ordinal} delivery` : `from delivery ${delivery}`;
}
