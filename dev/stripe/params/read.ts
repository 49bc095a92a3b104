import { members, resolve } from '../declarations/load';
import type { TypeNode } from '../declarations/types';
import { type ApiError, invalid } from '../http/errors';
import { type FormTree, type FormValue, isTree, Upload } from '../http/form';

/**
 * Checks a form against a declared parameter type and gives the values with their declared types:
 * integers as numbers, booleans, arrays; `''` as null where a value may be unset. Throws the ApiError
 * that Stripe answers: parameter_unknown, parameter_missing, parameter_invalid_integer and so on.
 */
export function readParams(type: TypeNode, form: FormTree): Record<string, unknown> {
  const shape = resolve(type);
  if (shape.kind !== 'object') throw new Error('parameters are declared as an object');
  return readObject(shape, form, '');
}

function nested(path: string, key: string): string {
  return path ? `${path}[${key}]` : key;
}

function readObject(
  shape: TypeNode & { kind: 'object' },
  form: FormTree,
  path: string,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const unknown = Object.keys(form).filter((key) => !shape.fields.has(key) && !shape.index);
  if (unknown.length > 0) throw unknownParameters(unknown.map((key) => nested(path, key)));
  for (const field of shape.fields.values()) {
    const value = form[field.name];
    if (value !== undefined)
      result[field.name] = readValue(field.type, value, nested(path, field.name));
  }
  // Stripe speaks of an unknown or wrong parameter first and of a missing one after.
  for (const field of shape.fields.values()) {
    if (!field.optional && form[field.name] === undefined) {
      const name = nested(path, field.name);
      throw invalid(`Missing required param: ${name}.`, name, 'parameter_missing');
    }
  }
  if (shape.index) {
    for (const [key, value] of Object.entries(form)) {
      if (!shape.fields.has(key)) result[key] = readValue(shape.index, value, nested(path, key));
    }
  }
  return result;
}

function unknownParameters(names: string[]): ApiError {
  const plural = names.length > 1 ? 's' : '';
  return invalid(
    `Received unknown parameter${plural}: ${names.join(', ')}`,
    names[0],
    'parameter_unknown',
  );
}

function readValue(type: TypeNode, value: FormValue, path: string): unknown {
  const options = members(type);
  if (value === '') return readEmpty(options, path);
  if (value instanceof Upload) return readUpload(options, value, path);
  if (isTree(value)) return readTree(options, value, path);
  return readText(options, value, path);
}

function readEmpty(options: TypeNode[], path: string): null {
  const emptyable = options.some(
    (option) => option.kind === 'null' || (option.kind === 'literal' && option.value === ''),
  );
  if (emptyable) return null;
  throw invalid(
    `You passed an empty string for '${path}'. We assume empty values are an attempt to unset a parameter; however '${path}' cannot be unset. You should remove '${path}' from your request or supply a non-empty value.`,
    path,
    'parameter_invalid_empty',
  );
}

/** A file stands only where the SDK declares its own shape for one. */
function readUpload(options: TypeNode[], value: Upload, path: string): Upload {
  const fits = options.some((option) => option.kind === 'unknown' || option.kind === 'object');
  if (fits) return value;
  throw invalid(`Invalid string: a file was sent as ${path}`, path);
}

function readTree(options: TypeNode[], value: FormTree, path: string): unknown {
  const keys = Object.keys(value);
  const numbered = keys.every((key) => /^\d+$/.test(key));
  const list = options.find((option) => option.kind === 'array');
  if (list?.kind === 'array' && numbered) {
    return keys
      .map(Number)
      .sort((a, b) => a - b)
      .map((key) => readValue(list.of, value[String(key)] ?? '', `${path}[${key}]`));
  }
  const shape = options.find((option) => option.kind === 'object');
  if (shape?.kind === 'object') return readObject(shape, value, path);
  if (list) throw invalid('Invalid array', path);
  throw invalid(`Invalid string: ${JSON.stringify(value)}`, path);
}

function readText(options: TypeNode[], text: string, path: string): unknown {
  const words = options.flatMap((option) =>
    option.kind === 'literal' && option.value !== '' ? [option.value] : [],
  );
  if (words.some((word) => String(word) === text)) {
    return typeof words[0] === 'boolean' ? text === 'true' : text;
  }
  const kinds = new Set(options.map((option) => option.kind));
  if (kinds.has('string')) return text;
  if (kinds.has('number')) return readInteger(text, path);
  if (kinds.has('boolean')) return readBoolean(text, path);
  if (words.length > 0) throw notOneOf(words.map(String), path);
  if (kinds.has('array')) throw invalid('Invalid array', path);
  throw invalid('Invalid object', path);
}

function readInteger(text: string, path: string): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw invalid(`Invalid integer: ${text}`, path, 'parameter_invalid_integer');
  }
  return value;
}

function readBoolean(text: string, path: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw invalid(`Invalid boolean: ${text}`, path);
}

function notOneOf(words: string[], path: string): ApiError {
  const last = words.at(-1) ?? '';
  const list = words.length > 1 ? `one of ${words.slice(0, -1).join(', ')} or ${last}` : last;
  return invalid(`Invalid ${path}: must be ${list}`, path);
}
