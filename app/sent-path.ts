/**
 * The path of an address as the framework reads it: alone, with no way back (`..`) in it, its escapes read. Of an address with
 * half an escape (see `isBroken`) it throws.
 */
export function sentPath(url = '/'): string {
  // As a browser reads it, whatever stands before the path; what is no address at all leads nowhere.
  return decodeURIComponent(URL.canParse(url, base) ? new URL(url, base).pathname : url);
}

const base = 'http://minnow.invalid';
