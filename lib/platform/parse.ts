import type { z } from 'zod';
import { invalid } from './errors';

/**
 * Input from outside, checked by its schema. Throws the refusal `invalid` with one sentence for each
 * field (`packages.0.priceCents`), the first one that failed.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) {
    const path = issue.path.map(String).join('.') || 'form';
    fields[path] ??= issue.message;
  }
  throw invalid(fields);
}
