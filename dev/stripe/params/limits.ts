import { invalid } from '../http/errors';
import { currencies } from '../money/currencies';

/** One more condition on a value that already has its declared type. Throws an ApiError. */
export type Limit = (value: unknown, path: string) => void;
/** Conditions by place: `line_items.*.quantity` speaks of every member of the list. */
export type Limits = Record<string, Limit>;

export const metadataKeysMax = 50;

/** Text of at most so many characters. */
export function text(lengthMax: number): Limit {
  return (value, path) => {
    if (typeof value === 'string' && value.length > lengthMax) {
      const start = value.slice(0, 20);
      throw invalid(`Invalid string: ${start}…; must be at most ${lengthMax} characters`, path);
    }
  };
}

/** A whole number within bounds, both allowed. */
export function between(min: number, max: number): Limit {
  return (value, path) => {
    if (typeof value !== 'number') return;
    if (value < min) {
      throw invalid(
        `This value must be greater than or equal to ${min}.`,
        path,
        'parameter_invalid_integer',
      );
    }
    if (value > max) {
      throw invalid(
        `This value must be less than or equal to ${max}.`,
        path,
        'parameter_invalid_integer',
      );
    }
  };
}

/** An amount in minor units that is worth something and that fits Stripe's eight digits. */
export const amount: Limit = (value, path) => {
  if (typeof value !== 'number') return;
  if (value < 1) {
    throw invalid(
      'This value must be greater than or equal to 1.',
      path,
      'parameter_invalid_integer',
    );
  }
  if (value > 99_999_999) {
    throw invalid('Amount must be no more than 99999999', path, 'amount_too_large');
  }
};

export const currency: Limit = (value, path) => {
  if (typeof value === 'string' && !currencies.has(value.toLowerCase())) {
    throw invalid(
      `Invalid currency: ${value}. Stripe currently supports these currencies: ${[...currencies].join(', ')}`,
      path,
    );
  }
};

export const email: Limit = (value, path) => {
  if (typeof value === 'string' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value)) {
    throw invalid(`Invalid email address: ${value}`, path, 'email_invalid');
  }
};

export const url: Limit = (value, path) => {
  if (typeof value !== 'string') return;
  const parsed = parseUrl(value);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw invalid('Not a valid URL', path, 'url_invalid');
  }
};

function parseUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

export const country: Limit = (value, path) => {
  if (typeof value === 'string' && !/^[A-Z]{2}$/.test(value)) {
    throw invalid(
      `Country '${value}' is unknown. Try using a 2-character alphanumeric country code instead, such as 'US', 'EG', or 'GB'.`,
      path,
      'country_unsupported',
    );
  }
};

/** Stripe's bounds of metadata: 50 keys of 40 characters, values of 500. */
export const metadata: Limit = (value, path) => {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  if (entries.length > metadataKeysMax) {
    throw invalid(
      `Metadata can have at most ${metadataKeysMax} keys, but you passed ${entries.length}.`,
      path,
    );
  }
  for (const [key, entry] of entries) {
    if (key.length > 40) {
      throw invalid(
        `Metadata keys can have up to 40 characters, but you passed in a key that is ${key.length} characters. Invalid key: ${key}`,
        path,
      );
    }
    if (typeof entry === 'string' && entry.length > 500) {
      throw invalid(
        `Metadata values can have up to 500 characters, but you passed in a value that is ${entry.length} characters. Invalid value: ${entry.slice(0, 40)}…`,
        `${path}[${key}]`,
      );
    }
  }
};

/** Conditions that hold wherever a parameter of this name stands. */
const everywhere: Limits = {
  metadata,
  currency,
  email,
  description: text(5000),
  transfer_group: text(5000),
  limit: between(1, 100),
};

/** Applies the conditions of an operation, and those that hold everywhere. */
export function checkLimits(limits: Limits, params: Record<string, unknown>): void {
  walk(params, '', '', limits);
}

function walk(value: unknown, path: string, pattern: string, limits: Limits): void {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const childPath = path ? `${path}[${key}]` : key;
    const step = Array.isArray(value) ? '*' : key;
    const childPattern = pattern ? `${pattern}.${step}` : step;
    everywhere[step]?.(child, childPath);
    limits[childPattern]?.(child, childPath);
    if (step !== 'metadata') walk(child, childPath, childPattern, limits);
  }
}
