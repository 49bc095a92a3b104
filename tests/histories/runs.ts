import { z } from 'zod';

const askedSchema = z.object({
  runs: z.number().int().min(1),
  seed: z.number().int(),
  path: z.string().optional(),
  /** One search alone, to see a fault again; else two at once, one for each core. */
  alone: z.boolean().default(false),
  /** A folder where each half writes down what it has seen. */
  tallies: z.string().optional(),
});

/** Without a word from `npm run test:histories`, always the same 300: what is red then is red because of a change. */
export const everyTime = { runs: 300, seed: 20_261_123 };

type Half = {
  readonly runs: number;
  readonly seed: number;
  readonly path?: string | undefined;
  readonly tallies?: string | undefined;
};

/** What this run plays in its first and second half; null: nothing. */
export function halfOf(half: 0 | 1): Half | null {
  const words = process.env.MINNOW_HISTORIES;
  const { runs, seed, path, alone, tallies } = askedSchema.parse(
    words ? JSON.parse(words) : everyTime,
  );
  if (alone) return half === 0 ? { runs, seed, path, tallies } : null;
  const own = half === 0 ? Math.ceil(runs / 2) : Math.floor(runs / 2);
  return own > 0 ? { runs: own, seed: seed + half, tallies } : null;
}
