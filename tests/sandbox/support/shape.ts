import { declared, members } from '../../../dev/stripe/declarations/load';
import type { TypeNode } from '../../../dev/stripe/declarations/types';

/** Where the SDK declares each object that the sandbox answers with. */
const declarations: Record<string, [file: string, name: string]> = {
  account: ['Accounts', 'Account'],
  account_link: ['AccountLinks', 'AccountLink'],
  balance: ['Balance', 'Balance'],
  balance_settings: ['BalanceSettings', 'BalanceSettings'],
  balance_transaction: ['BalanceTransactions', 'BalanceTransaction'],
  bank_account: ['BankAccounts', 'BankAccount'],
  capability: ['Capabilities', 'Capability'],
  charge: ['Charges', 'Charge'],
  'checkout.session': ['Checkout/Sessions', 'Session'],
  customer: ['Customers', 'Customer'],
  dispute: ['Disputes', 'Dispute'],
  event: ['Events', 'EventBase'],
  file: ['Files', 'File'],
  item: ['LineItems', 'LineItem'],
  login_link: ['LoginLinks', 'LoginLink'],
  payment_intent: ['PaymentIntents', 'PaymentIntent'],
  payment_method: ['PaymentMethods', 'PaymentMethod'],
  payout: ['Payouts', 'Payout'],
  'radar.early_fraud_warning': ['Radar/EarlyFraudWarnings', 'EarlyFraudWarning'],
  refund: ['Refunds', 'Refund'],
  setup_intent: ['SetupIntents', 'SetupIntent'],
  transfer: ['Transfers', 'Transfer'],
  transfer_reversal: ['TransferReversals', 'TransferReversal'],
  webhook_endpoint: ['WebhookEndpoints', 'WebhookEndpoint'],
};

/**
 * What is wrong with an answer by the SDK's declarations: required fields that are missing, fields
 * that are not declared, values of a wrong type. Empty for a right one.
 */
export function problemsOf(value: unknown): string[] {
  const object = value as { object?: string; data?: unknown[]; deleted?: boolean };
  if (object?.object === 'list') return (object.data ?? []).flatMap(problemsOf);
  if (object?.deleted === true) return [];
  const where = declarations[object?.object ?? ''];
  if (!where) return [`no declaration is known for object ${object?.object}`];
  if (object.object === 'event') return problemsOfEvent(value as { data: { object: unknown } });
  const problems: string[] = [];
  check(declared(...where), value, object.object ?? '', problems);
  return problems;
}

/** An event is declared with any object inside; the object has a declaration of its own. */
function problemsOfEvent(event: { data: { object: unknown } }): string[] {
  const problems: string[] = [];
  check(declared('Events', 'EventBase'), { ...event, data: { object: {} } }, 'event', problems);
  const inside = event.data.object as { object?: string };
  return inside.object === 'application' ? problems : [...problems, ...problemsOf(inside)];
}

function check(type: TypeNode, value: unknown, path: string, problems: string[]): void {
  const options = members(type);
  if (options.some((option) => option.kind === 'unknown')) return;
  if (value === null) {
    if (!options.some((option) => option.kind === 'null'))
      problems.push(`${path} must not be null`);
    return;
  }
  if (Array.isArray(value)) {
    const list = options.find((option) => option.kind === 'array');
    if (list?.kind !== 'array') problems.push(`${path} must not be a list`);
    else
      for (const [place, item] of value.entries())
        check(list.of, item, `${path}[${place}]`, problems);
    return;
  }
  if (typeof value === 'object') {
    checkObject(options, value as Record<string, unknown>, path, problems);
    return;
  }
  const literals = options.flatMap((option) => (option.kind === 'literal' ? [option.value] : []));
  const right =
    literals.includes(value as string) || options.some((option) => option.kind === typeof value);
  if (!right) problems.push(`${path} must not be ${JSON.stringify(value)}`);
}

function checkObject(
  options: TypeNode[],
  value: Record<string, unknown>,
  path: string,
  problems: string[],
): void {
  const shapes = options.flatMap((option) => (option.kind === 'object' ? [option] : []));
  const shape = shapes.find((one) => isOfKind(one, value)) ?? shapes[0];
  if (!shape) {
    problems.push(`${path} must not be an object`);
    return;
  }
  for (const field of shape.fields.values()) {
    const child = value[field.name];
    if (child !== undefined) check(field.type, child, `${path}.${field.name}`, problems);
    else if (!field.optional) problems.push(`${path}.${field.name} is missing`);
  }
  for (const [name, child] of Object.entries(value)) {
    if (shape.fields.has(name)) continue;
    if (shape.index) check(shape.index, child, `${path}.${name}`, problems);
    else problems.push(`${path}.${name} is not declared`);
  }
}

/** Of several declared objects, the one whose `object` the value bears. */
function isOfKind(shape: TypeNode & { kind: 'object' }, value: Record<string, unknown>): boolean {
  const field = shape.fields.get('object');
  if (!field) return true;
  return members(field.type).some((one) => one.kind === 'literal' && one.value === value.object);
}
