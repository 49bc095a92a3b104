import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { loopback } from '../ports';
import { framedHtml, listPage, mailPage, messagePage } from './pages';
import type { MailStore } from './store';

const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'";
const framePolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly policy?: string;
}

/** The mailbox as pages for people and as JSON for tests (`/api/messages?to=…`, also with DELETE). */
export function startWeb(store: MailStore, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    send(response, isLocal(request) ? answer(store, request) : html(403, messagePage('Not here')));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => resolve(server));
  });
}

function answer(store: MailStore, request: IncomingMessage): Answer {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mailbox');
  const to = searchParams.get('to') ?? undefined;
  const [first, second, third, ...more] = pathname.split('/').filter(Boolean);
  if (more.length > 0) return html(404, messagePage('Not found'));
  if (first === 'api' && second === 'messages') return api(store, request, third, to);
  if (request.method !== 'GET') return html(405, messagePage('Not allowed'));
  if (first === undefined) return html(200, listPage(store.list(to), to));
  if (first === 'health') return json(200, { ok: true });
  const mail = first === 'messages' && second ? store.find(second) : undefined;
  if (mail && third === undefined) return html(200, mailPage(mail));
  if (mail && third === 'html') return html(200, framedHtml(mail), framePolicy);
  return html(404, messagePage('Not found'));
}

function api(
  store: MailStore,
  { method }: IncomingMessage,
  id: string | undefined,
  to: string | undefined,
): Answer {
  const one = id === undefined ? undefined : store.find(id);
  if (id !== undefined && !one) return json(404, { error: 'no such message' });
  if (method === 'GET') return json(200, one ?? store.list(to));
  if (method === 'DELETE')
    return json(200, { deleted: store.remove(one ? [one] : store.list(to)) });
  return json(405, { error: 'only GET and DELETE' });
}

/** A page of another site could make a browser ask us under its own name; only local names are answered. */
function isLocal(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  return ['localhost', loopback, '[::1]'].includes(name);
}

function html(status: number, body: string, policy = pagePolicy): Answer {
  return { status, type: 'text/html; charset=utf-8', body, policy };
}

function json(status: number, body: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

function send(response: ServerResponse, { status, type, body, policy }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy ? { 'content-security-policy': policy } : {}),
  });
  response.end(body);
}
