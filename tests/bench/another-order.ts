import { randomBytes, randomUUID } from 'node:crypto';
import type { Insert } from './order-rows';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const stripeId = /\b(?:cs_test|[a-z]{2,4})_[A-Za-z0-9]{10,}\b/g;
const ownColumns = new Set(['id', 'checkout_key', 'number']);

/**
 * A maker of the same rows for one more order each time it is called: what must be unique is new (the rows' own ids, the
 * order's number, Stripe's ids), wherever it stands in them; all else stays.
 */
export function orderMaker(rows: readonly Insert[]): () => Insert[] {
  const own = new Set(rows.flatMap(ownTexts));
  const anyOfThem = new RegExp([...own].join('|'), 'g');
  return () => {
    const fresh = new Map([...own].map((text) => [text, another(text)]));
    const renew = (value: string | null) =>
      value === null ? null : value.replace(anyOfThem, (found) => fresh.get(found) ?? found);
    return rows.map((row) => ({ ...row, values: row.values.map(renew) }));
  };
}

function ownTexts({ table, columns, values }: Insert): string[] {
  const texts = values.flatMap((value) => value?.match(stripeId) ?? []);
  const ids = values.filter((_, index) => ownColumns.has(columns[index] ?? ''));
  // Deliveries and others count within their order; only the order's number is a name.
  const names = ids.filter((id) => id !== null && (uuid.test(id) || table === 'order'));
  return [...texts, ...names.filter((name) => name !== null)];
}

function another(text: string): string {
  if (uuid.test(text)) return randomUUID();
  const prefix = /^(?:cs_test|[a-z]+)_/.exec(text)?.[0];
  return prefix ? prefix + randomBytes(12).toString('hex') : randomBytes(6).toString('hex');
}
