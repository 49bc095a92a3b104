import { describe, expect, test } from 'vitest';
import { fromWhichDelivery, standingFiles } from '@/lib/orders/standing-files';

const file = (name: string, id: string, scan: 'clean' | 'infected' = 'clean') => ({
  id,
  name,
  scan,
});
const ids = (...deliveries: { number: number; files: ReturnType<typeof file>[] }[]) =>
  standingFiles(deliveries).map(({ id, delivery }) => [id, delivery]);

describe('what stands of several deliveries', () => {
  test('is of each name the newest, the newest delivery first', () => {
    const first = { number: 1, files: [file('logo.png', 'a'), file('guide.pdf', 'b')] };
    expect(ids(first)).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect(ids(first, { number: 2, files: [file('Logo.PNG', 'c')] })).toEqual([
      ['c', 2],
      ['b', 1],
    ]);
    expect(
      ids(first, { number: 2, files: [] }, { number: 3, files: [file('new.txt', 'd')] }),
    ).toEqual([
      ['d', 3],
      ['a', 1],
      ['b', 1],
    ]);
  });

  test('keeps all of one delivery, and what an infected file would have replaced', () => {
    expect(ids({ number: 1, files: [file('a.txt', 'a'), file('A.txt', 'b')] })).toHaveLength(2);
    expect(
      ids(
        { number: 1, files: [file('a.txt', 'a')] },
        { number: 2, files: [file('a.txt', 'bad', 'infected')] },
      ),
    ).toEqual([
      ['bad', 2],
      ['a', 1],
    ]);
  });

  test('says of an earlier delivery which one it was', () => {
    expect(fromWhichDelivery(2, 2)).toBeNull();
    expect(fromWhichDelivery(1, 2)).toBe('from the first delivery');
    expect(fromWhichDelivery(12, 13)).toBe('from delivery 12');
  });
});
