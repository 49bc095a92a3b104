import { declared, members, resolve } from '../declarations/load';
import type { TypeNode } from '../declarations/types';
import { findObject } from '../resources/registry';
import type { World } from '../world';
import { invalid } from './errors';

const depthMax = 4;

/** Where the SDK declares each kind of object; it says which fields hold an id that can be expanded. */
const declarations: Record<string, [file: string, name: string]> = {
  account: ['Accounts', 'Account'],
  balance_transaction: ['BalanceTransactions', 'BalanceTransaction'],
  charge: ['Charges', 'Charge'],
  'checkout.session': ['Checkout/Sessions', 'Session'],
  customer: ['Customers', 'Customer'],
  dispute: ['Disputes', 'Dispute'],
  payment_intent: ['PaymentIntents', 'PaymentIntent'],
  payment_method: ['PaymentMethods', 'PaymentMethod'],
  payout: ['Payouts', 'Payout'],
  'radar.early_fraud_warning': ['Radar/EarlyFraudWarnings', 'EarlyFraudWarning'],
  refund: ['Refunds', 'Refund'],
  setup_intent: ['SetupIntents', 'SetupIntent'],
  transfer: ['Transfers', 'Transfer'],
  transfer_reversal: ['TransferReversals', 'TransferReversal'],
};

/** Lists that are left out of an object unless they are asked for: `checkout.session` + `line_items`. */
export type Includable = (world: World, id: string) => unknown;

/**
 * Replaces ids by their objects along each path (`payment_intent.latest_charge`, `data.customer`),
 * in place. Throws the 400 that Stripe answers for what cannot be expanded.
 */
export function expandAll(
  world: World,
  object: object,
  paths: string[],
  includable: Record<string, Includable>,
): void {
  for (const path of paths) {
    const steps = path.split('.');
    if (steps.length > depthMax + (steps[0] === 'data' ? 1 : 0)) {
      throw invalid(
        `You cannot expand more than ${depthMax} levels of a property (property: ${path}).`,
        'expand',
      );
    }
    expand(world, object, steps, path, undefined, includable);
  }
}

function expand(
  world: World,
  value: unknown,
  steps: string[],
  path: string,
  type: TypeNode | undefined,
  includable: Record<string, Includable>,
): void {
  const [step, ...rest] = steps;
  if (step === undefined || value === null || typeof value !== 'object') return;
  const holder = value as Record<string, unknown>;
  if (holder.object === 'list') {
    if (step !== 'data') throw cannotExpand(path);
    for (const item of holder.data as unknown[])
      expand(world, item, rest, path, undefined, includable);
    return;
  }
  const include = includable[`${holder.object}.${step}`];
  if (include) holder[step] ??= include(world, String(holder.id));
  const fieldType = fieldOf(declaredType(holder) ?? type, step);
  if (!include && (!fieldType || (rest.length === 0 && !isExpandable(fieldType))))
    throw cannotExpand(path);
  holder[step] = fetched(world, holder[step]);
  expand(world, holder[step], rest, path, fieldType, includable);
}

function cannotExpand(path: string): Error {
  return invalid(`This property cannot be expanded (${path}).`, 'expand');
}

function declaredType(holder: Record<string, unknown>): TypeNode | undefined {
  const where = declarations[String(holder.object)];
  return where && declared(...where);
}

function fieldOf(type: TypeNode | undefined, name: string): TypeNode | undefined {
  if (!type) return undefined;
  for (const shape of members(type)) {
    if (shape.kind === 'object') return shape.fields.get(name)?.type;
  }
  return undefined;
}

/** An id or its object, or a list of either. */
function isExpandable(type: TypeNode): boolean {
  const options = members(type);
  const list = options.find((option) => option.kind === 'array');
  if (list?.kind === 'array') return isExpandable(list.of);
  const kinds = options.map((option) => resolve(option).kind);
  return kinds.includes('string') && kinds.includes('object');
}

function fetched(world: World, value: unknown): unknown {
  if (typeof value === 'string') return findObject(world, value) ?? value;
  if (Array.isArray(value)) return value.map((item) => fetched(world, item));
  return value;
}
