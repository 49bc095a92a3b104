// Plain JavaScript: next.config.js reads it too, before anything is compiled.

const isDev = process.env.NODE_ENV === 'development';

/**
 * What a page may load and where its forms may go (DESIGN 2).
 *
 * With a nonce (pages for one person) only scripts that carry it run, and what they load. Without one (pages that are
 * the same for everyone, made before the request) inline scripts of Next must run, so this is the strictest policy that
 * works: no foreign origin, nothing embedded, no other base. Styles may stand inline: React writes style attributes.
 *
 * `knownScripts`: hashes of inline scripts that run without the nonce.
 * `formTargets`: foreign origins that the answer to a form may redirect to; Chromium holds redirects to `form-action`.
 *
 * @param {{ nonce?: string, knownScripts?: readonly string[], formTargets?: readonly string[] }} [page]
 * @returns {string}
 */
export function contentSecurityPolicy({ nonce, knownScripts = [], formTargets = [] } = {}) {
  const trusted = [`'nonce-${nonce}'`, ...knownScripts.map((hash) => `'${hash}'`)];
  const scripts = nonce ? `${trusted.join(' ')} 'strict-dynamic'` : "'unsafe-inline'";
  return [
    "default-src 'self'",
    // React rebuilds server stacks with eval while developing, and only then.
    `script-src 'self' ${scripts}${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    ['form-action', "'self'", ...formTargets].join(' '),
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * In the name of a browser: this page is made whole before it is sent. page-gate.ts writes it and next.config.js knows it; what
 * comes with it from outside is dropped (dropped-headers.ts).
 */
export const wholePageMark = 'minnow-whole-page';

/** What every answer carries. */
export const baseHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  },
];

/** Two years of https alone; only said over https, which a proxy in front of us speaks. */
export const transportHeader = {
  key: 'Strict-Transport-Security',
  value: 'max-age=63072000; includeSubDomains',
};

/**
 * Rules for next.config.js. None names a part of its address: Next would put it into every value that has a colon, by a
 * pattern that it compiles anew for each request.
 */
export const headerRules = [
  {
    source: '/(.*)',
    headers: [...baseHeaders],
  },
  {
    source: '/(.*)',
    missing: [{ type: 'header', key: 'x-nonce' }],
    headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy() }],
  },
  {
    // Drawn to be shown by other sites, where a gig is shared.
    source: '/og/(.*)',
    headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
  },
  {
    // What people uploaded: opened by itself it is no page of ours, whatever it holds. These rules win over a route's own.
    source: '/api/(files|media|orders)/(.*)',
    headers: [{ key: 'Content-Security-Policy', value: "sandbox; default-src 'none'" }],
  },
  {
    source: '/(.*)',
    has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
    headers: [transportHeader],
  },
];
