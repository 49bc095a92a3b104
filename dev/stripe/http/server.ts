import { readFileSync } from 'node:fs';
import http from 'node:http';
import { ControlError } from '../control/order';
import { controlRoutes } from '../control/routes';
import type { PageAnswer } from '../pages/layout';
import { answerPage } from '../pages/routes';
import type { World } from '../world';
import { answerApi } from './api';
import { readBody, readForm } from './body';
import { ApiError } from './errors';
import { fileOfContents, sendFileContents } from './file-contents';
import type { Operation } from './operation';

const style = readFileSync(new URL('../pages/style.css', import.meta.url));

/** The HTTP server in front of a world: the API below /v1, control below /_sandbox, pages elsewhere. */
export function makeServer(world: () => World, operations: Operation[]): http.Server {
  return http.createServer((request, response) => {
    void Promise.resolve()
      .then(() => answer(world(), operations, request, response))
      .catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        if (!response.headersSent) sendText(response, 500, 'The sandbox met an error of its own.');
      });
  });
}

async function answer(
  world: World,
  operations: Operation[],
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const url = new URL(`http://sandbox${request.url ?? '/'}`);
  const file = request.method === 'GET' ? fileOfContents(url.pathname) : undefined;
  if (!file && /^\/v[12](\/|$)/.test(url.pathname)) {
    return answerApi(world, operations, request, response, url);
  }
  if (url.pathname === '/_sandbox/style.css') return sendStyle(response);
  if (isForeign(request)) return sendText(response, 403, 'This form was sent from another site.');
  try {
    if (file) sendFileContents(world, request, response, file);
    else if (url.pathname.startsWith('/_sandbox/')) {
      control(world, request, response, url, await readInput(request));
    } else {
      const form = await readForm(request, await readBody(request), '');
      sendPage(response, answerPage(world, request.method ?? 'GET', url, form));
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (file) sendJson(response, error.status, { error: error.body });
    else sendText(response, error.status, error.message);
  }
}

/** A form of another site must not press our buttons. A program sends no Origin at all. */
function isForeign(request: http.IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (request.method === 'GET' || origin === undefined) return false;
  return origin !== `http://${host}` && origin !== `https://${host}`;
}

async function readInput(request: http.IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  if (request.headers['content-type']?.startsWith('application/json') && body.length > 0) {
    try {
      return JSON.parse(body.toString('utf8'));
    } catch {
      throw new ApiError(400, { type: 'invalid_request_error', message: 'The body is not JSON.' });
    }
  }
  return readForm(request, body, '');
}

function control(
  world: World,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  url: URL,
  input: unknown,
): void {
  const route = controlRoutes.find(
    (one) => one.path === url.pathname && one.method === request.method,
  );
  const fromPage =
    request.headers.accept?.includes('text/html') === true && request.method === 'POST';
  try {
    if (!route)
      throw new ControlError(
        404,
        `The sandbox has no control route ${request.method} ${url.pathname}.`,
      );
    const result = route.answer(world, input);
    // What the order made due happens before it is answered: a test need not wait for it.
    world.timers.runDue();
    if (fromPage) sendPage(response, { status: 303, location: '/' });
    else sendJson(response, 200, result);
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    if (fromPage)
      sendPage(response, { status: 303, location: `/?said=${encodeURIComponent(error.message)}` });
    else sendJson(response, error.status, { error: { message: error.message } });
  }
}

function sendPage(response: http.ServerResponse, answer: PageAnswer): void {
  if (answer.location !== undefined) {
    response.writeHead(answer.status, {
      location: answer.location,
      'content-length': 0,
      'cache-control': 'no-store',
    });
    response.end();
    return;
  }
  const targets = ["'self'", ...new Set(answer.formOrigins ?? [])].join(' ');
  response.writeHead(answer.status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self' data:; form-action ${targets}; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  });
  response.end(answer.body);
}

function sendStyle(response: http.ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.end(style);
}

function sendJson(response: http.ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function sendText(response: http.ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
