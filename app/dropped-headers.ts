import { subscribe } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { wholePageMark } from './security-headers';

/**
 * Takes off what only we, or a proxy of ours, may say, before anybody reads it: from each request to any server of this
 * process, before the gate and the framework.
 */
export function dropHeaders({ isBehindProxy }: { readonly isBehindProxy: boolean }): void {
  subscribe('http.server.request.start', (message) => {
    const { headers } = (message as { request: IncomingMessage }).request;
    dropOurs(headers);
    if (!isBehindProxy) dropForwarded(headers);
  });
}

/** What the framework says to itself; it drops most of these too, by a list that each version changes. */
const inner = /^x-(middleware|invoke|now|vercel)-|^x-(matched-path|nonce)$/;

/**
 * The framework reads a nonce from the policy of the *request* and writes it on every script of the page, which for kept
 * pages is then everybody's; page-gate.ts sets it, for pages that nobody else gets. And by our mark in the browser's name it
 * makes a kept page anew each time.
 */
function dropOurs(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (inner.test(name)) delete headers[name];
  delete headers['content-security-policy'];
  delete headers['content-security-policy-report-only'];
  // All of the name: without the mark alone there may be another one, of what stood around it.
  // In capitals too: the framework looks for it without regard to them.
  if (headers['user-agent']?.toLowerCase().includes(wholePageMark)) delete headers['user-agent'];
}

/**
 * Without a proxy in front of us (`TRUST_PROXY=1`), `X-Forwarded-…` are the sender's own words: with them one could be
 * another address for every try at a password. Next then writes the address of the connection.
 */
function dropForwarded(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers))
    if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name];
}
