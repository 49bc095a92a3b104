import type { z } from 'zod';
import { invalid } from './errors';

/** No form has lists in lists in lists; deeper than this is nothing, before it is walked to its end. */
const depthMax = 16;

/** Text as PostgreSQL can keep it: a zero byte is the one character that it refuses, and nobody types one. */
function withoutZeroBytes(input: unknown, depth = 0): unknown {
  if (typeof input === 'string') return input.replaceAll('\0', '');
  if (depth > depthMax) return undefined;
  if (Array.isArray(input)) return input.map((each) => withoutZeroBytes(each, depth + 1));
  if (input && typeof input === 'object' && Object.getPrototypeOf(input) === Object.prototype)
    return Object.fromEntries(
      Object.entries(input).map(([name, value]) => [name, withoutZeroBytes(value, depth + 1)]),
    );
  return input;
}

/** What an address names, checked by its schema; null when it can name nothing, which then reads as not found. */
export function parseOrNull<S extends z.ZodType>(schema: S, input: unknown): z.output<S> | null {
  const { success, data } = schema.safeParse(withoutZeroBytes(input));
  return success ? data : null;
}

/**
 * Input from outside, checked by its schema. Throws the refusal `invalid` with one sentence for each
 * field (`packages.0.priceCents`), the first one that failed.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(withoutZeroBytes(input));
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) {
    const path = issue.path.map(String).join('.') || 'form';
    fields[path] ??= issue.message;
  }
  throw invalid(fields);
}
