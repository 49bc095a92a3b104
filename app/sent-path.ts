/**
 * The path of an address as the framework reads it: alone, with no way back (`..`) in it, its escapes read; empty for what is
 * no address. Of half an escape in the path (see `isBroken`) it throws.
 */
export function sentPath(url = '/'): string {
  // As a browser reads it, whatever stands before the path.
  return URL.canParse(url, base) ? decodeURIComponent(new URL(url, base).pathname) : '';
}

const base = 'http://minnow.invalid';
