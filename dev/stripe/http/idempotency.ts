import { createHash } from 'node:crypto';
import type { IdempotencyRow } from '../store/rows/events';
import type { World } from '../world';
import { ApiError, invalid } from './errors';

/** A key is remembered for at least a day of the sandbox's clock; after that it is a new request. */
const keptSeconds = 86_400;
const lengthMax = 255;

/** What makes two requests the same: where they go and what they carry. */
export function fingerprint(path: string, account: string, form: string): string {
  return createHash('sha256').update(`${path} ${account}\n${form}`).digest('base64');
}

/**
 * The answer that a key already has, if it has one. Throws idempotency_error when the key was used
 * with other parameters.
 */
export function earlierAnswer(
  world: World,
  id: string,
  print: string,
  key: string,
): IdempotencyRow | undefined {
  if (key.length > lengthMax) {
    throw invalid(
      `Idempotency keys can be at most ${lengthMax} characters; yours has ${key.length}.`,
    );
  }
  const row = world.store.get('idempotency', id);
  if (!row || row.created + keptSeconds <= world.clock.now()) return undefined;
  if (row.fingerprint !== print) {
    throw new ApiError(400, {
      type: 'idempotency_error',
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    });
  }
  return row;
}

/** 409: the first request with this key is still being carried out. */
export function keyInUse(key: string): ApiError {
  return new ApiError(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  });
}

/** Forgets keys that are past their time; called now and then. */
export function forgetOldKeys(world: World): void {
  const limit = world.clock.now() - keptSeconds;
  world.store.transaction(() => {
    for (const row of world.store.all('idempotency')) {
      if (row.created <= limit) world.store.remove('idempotency', row.id);
    }
  });
}
