import { z } from 'zod';
import type { World } from '../world';

/** A wrong order to the sandbox: answered with its status and one sentence. */
export class ControlError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface ControlRoute {
  path: string;
  method: 'GET' | 'POST';
  about: string;
  answer(world: World, input: unknown): object;
}

/** An order to the sandbox: its input is checked, and it is carried out in one transaction. */
export function order<S extends z.ZodType>(
  path: string,
  about: string,
  schema: S,
  work: (world: World, input: z.output<S>) => object,
): ControlRoute {
  return {
    path,
    method: 'POST',
    about,
    answer(world, input) {
      const read = schema.safeParse(input);
      if (!read.success) throw new ControlError(400, z.prettifyError(read.error));
      return world.store.transaction(() => work(world, read.data));
    },
  };
}

/** The row, or a 404 that says what is missing. */
export function need<T>(row: T | null | undefined, what: string): T {
  if (row === undefined || row === null) throw new ControlError(404, `There is no such ${what}.`);
  return row;
}

/** Forms send words, programs send JSON: both are taken. */
export const yes = z.union([z.boolean(), z.stringbool()]);
export const count = z.coerce.number().int();
