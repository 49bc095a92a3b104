import type { IncomingHttpHeaders } from 'node:http';
import { apiVersion, type World } from '../world';
import { ApiError, invalid, unauthorized } from './errors';

/** Shows the ends of a key and hides the rest, so that no answer repeats a secret. */
function masked(key: string): string {
  const shown = key.slice(-4);
  return `${key.slice(0, 8)}${'*'.repeat(Math.max(4, Math.min(20, key.length - 12)))}${shown}`;
}

/** Throws 401 unless the request bears the secret key of the settings. */
export function authenticate(world: World, headers: IncomingHttpHeaders): void {
  const key = givenKey(headers.authorization);
  if (!key) {
    throw unauthorized(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.",
    );
  }
  if (/^[sr]k_live_/.test(key)) {
    throw unauthorized(`This is a sandbox: it takes no live key. Provided: ${masked(key)}`);
  }
  if (key !== world.options.secretKey)
    throw unauthorized(`Invalid API Key provided: ${masked(key)}`);
}

function givenKey(authorization: string | undefined): string | undefined {
  const [scheme, value] = (authorization ?? '').split(' ');
  if (scheme === 'Bearer') return value;
  if (scheme === 'Basic' && value) return Buffer.from(value, 'base64').toString().split(':')[0];
  return undefined;
}

/** Throws 400 for a version that the sandbox does not speak; none given means this one. */
export function checkVersion(headers: IncomingHttpHeaders): void {
  const version = headers['stripe-version'];
  if (version !== undefined && version !== apiVersion) {
    throw invalid(
      `Invalid Stripe API version: ${version}. The sandbox speaks ${apiVersion} alone.`,
    );
  }
}

/** The account that a request is made for. Throws 403 for one that is not connected to the platform. */
export function accountOf(world: World, headers: IncomingHttpHeaders): string {
  const wanted = headers['stripe-account'] ?? headers['stripe-context'];
  if (typeof wanted !== 'string' || wanted === '' || wanted === world.platform)
    return world.platform;
  const account = world.store.get('accounts', wanted);
  if (!account || account.deleted) {
    throw new ApiError(403, {
      type: 'invalid_request_error',
      code: 'account_invalid',
      message: `The provided key '${masked(world.options.secretKey)}' does not have access to account '${wanted}' (or that account does not exist). Application access may have been revoked.`,
    });
  }
  return wanted;
}
