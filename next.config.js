// Settings of the framework. What an operator changes stands in marketplace.config.ts and in the environment.

import { headerRules, wholePageMark } from './app/security-headers.js';

/** @type {import('next').NextConfig} */
const nextConfig = {
  cacheComponents: true,
  // With it every answer carries the page's shell a second time, made by a second rendering, for links that fetch ahead.
  // Ours do not: a page for one person took a third longer, and a kept one was larger.
  partialPrefetching: false,
  poweredByHeader: false,
  reactStrictMode: true,
  headers: async () => headerRules,
  // The home page needs the database, which a build does not have: see app/(public)/home/[edition]/page.tsx.
  rewrites: async () => ({ beforeFiles: [{ source: '/', destination: '/home/now' }] }),
  // Set by app/page-gate.ts on pages for one person: rendered whole, with a true status. Cached pages are whole anyway.
  htmlLimitedBots: new RegExp(wholePageMark),
  // For kept pages, some 60 of them, and as much again for what 'use cache' functions answered, so that a page which is
  // made again asks the database nothing. Next counts letters, and a single one beyond Latin-1, such as a curly
  // quote, makes a page take two bytes for each: twice as many pages were 25 MB more of a process.
  cacheMaxMemorySize: 10 * 1024 * 1024,
  // Native modules stay outside the bundle.
  serverExternalPackages: [
    '@node-rs/argon2',
    'sharp',
    'graphile-worker',
    'pg',
    'pino',
    'flydrive',
    'file-type',
    // Reads its own data files beside its code.
    'pdfkit',
  ],
  // Otherwise Next names every loopback address 'localhost' to proxy.ts, takes a rewrite to itself for one to a stranger,
  // and fetches the page from itself over the network: twice the work, and a 500 when that connection breaks.
  skipProxyUrlNormalize: true,
  experimental: {
    // Several root layouts: an address that no route knows has a document of its own, app/global-not-found.tsx.
    globalNotFound: true,
    // It makes the pages of one person in stages, and tells the browser which bytes of them were there before the request: none.
    cachedNavigations: false,
    // Pages made from data stay in memory (DESIGN 2): on disk they would outlive the data, in the next start of the demo.
    isrFlushToDisk: false,
    // Forms without JavaScript bring files up to 25 MB to actions (RULES 8), and Next knows one limit for all. Whoever may
    // not send so much, or not there, is turned away before it (app/form-gate.ts).
    serverActions: { bodySizeLimit: '30mb' },
    proxyClientMaxBodySize: '30mb',
  },
};

export default nextConfig;
