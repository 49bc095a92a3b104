import type { Prisma } from '@/prisma/generated/client';

/** Doors that are open to whoever knows them: a payment page, a client's secret, a receipt. */
const doors = /secret|token|password|(?:^|_)url$/i;
/** Who it is about is seen on the order's page, by those who need it. */
const personal =
  /(?:^|_)(?:email|name|phone|address|ip|last4|user_agent|number|dob|nationality|gender)$|^(?:tax_ids|custom_fields|evidence)$|^(?:billing|customer|shipping)_details$|^(?:shipping|individual|collected_information)$/i;
/** The same under a name that is not known yet: a mail or web address. */
const telling = /\S@\S|^https?:/i;

const leftOut = '(left out)';

function cleaned(value: Prisma.JsonValue, name: string): Prisma.JsonValue {
  if (value === null || typeof value === 'boolean') return value;
  if (doors.test(name) || personal.test(name)) return leftOut;
  if (typeof value === 'string' && telling.test(value)) return leftOut;
  if (Array.isArray(value)) return value.map((each) => cleaned(each ?? null, name));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cleaned(inner ?? null, key)]),
  );
}

/** What a message of Stripe's holds, as text for an admin: what opens doors or tells of a person is left out. Pure. */
export const eventPayload = (payload: Prisma.JsonValue): string =>
  JSON.stringify(cleaned(payload, ''), null, 2);
