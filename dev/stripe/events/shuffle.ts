/** The same things in an order drawn from a whole number: the same number, the same order. Changes nothing. */
export function shuffle<T>(things: readonly T[], seed: number): T[] {
  const mixed = [...things];
  let state = seed >>> 0;
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    // The constants are Numerical Recipes' for 32 bits; only their upper bits are random enough.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
