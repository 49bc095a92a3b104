import { declared } from '../declarations/load';
import type { TypeNode } from '../declarations/types';
import type { Limits } from '../params/limits';
import type { World } from '../world';

/** One call of the API, after authentication and the check of its parameters. */
export interface Call<P> {
  world: World;
  params: P;
  /** The ids in the path, in order. */
  ids: string[];
  /** The account that it is made for: the platform's, or the one in `Stripe-Account`. */
  account: string;
}

export interface Operation {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  pattern: RegExp;
  params: TypeNode;
  limits: Limits;
  handle(call: Call<never>): object;
}

/**
 * Declares an operation. `type` names the SDK's declaration of its parameters, which are checked
 * against it; `limits` adds what a declaration cannot say.
 */
export function operation<P>(
  method: Operation['method'],
  path: string,
  type: [file: string, name: string],
  handle: (call: Call<P>) => object,
  limits: Limits = {},
): Operation {
  const pattern = new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`);
  return {
    method,
    path,
    pattern,
    params: declared(...type),
    limits,
    handle: handle as Operation['handle'],
  };
}

/** The first id of the path. */
export function idOf(call: Call<unknown>, place = 0): string {
  return call.ids[place] ?? '';
}
