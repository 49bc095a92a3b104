import type { Random } from '../seed/random';

/**
 * Draws ranks as towns, words and sellers are distributed: the nth is chosen 1/n^s as often as the first.
 * @param size how many ranks there are, from 0
 */
export function zipf(size: number, s: number): (random: Random) => number {
  const upTo = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 1) ** s;
    upTo[rank] = sum;
  }
  return (random) => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
