import type { Metadata } from '../store/rows/shared';

type Given = Record<string, string | number | null> | null | '' | undefined;

/** Metadata after a write: keys given are set, keys given empty are unset, an empty whole unsets all. */
export function mergeMetadata(current: Metadata, given: Given): Metadata {
  if (given === undefined) return current;
  if (given === null || given === '') return {};
  const merged = { ...current };
  for (const [key, value] of Object.entries(given)) {
    if (value === null || value === '') delete merged[key];
    else merged[key] = String(value);
  }
  return merged;
}

/** A value to write: what was given (null where it was unset), or what stands there when nothing was. */
export function given<T>(value: T | null | '' | undefined, current: T | null): T | null {
  if (value === undefined) return current;
  return value === '' ? null : value;
}
