import { config } from '@/lib/platform/config';

/**
 * Did a page of this very site send it? For routes that change something; server actions check the same by themselves.
 * Browsers say so in `Sec-Fetch-Site` or `Origin`; who says neither is refused.
 */
export function isOwnRequest(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  return isOwnHost(new URL(origin).host, request.headers);
}

/** Is this host, with its port, the one that was asked, or the one that we are known by? */
export const isOwnHost = (host: string, headers: Pick<Headers, 'get'>): boolean =>
  host === headers.get('host') || host === new URL(config().APP_URL).host;
