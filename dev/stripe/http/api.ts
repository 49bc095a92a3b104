import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkLimits } from '../params/limits';
import { readParams } from '../params/read';
import { includable } from '../resources/registry';
import { newId } from '../store/ids';
import { apiVersion, type World } from '../world';
import { accountOf, authenticate, checkVersion } from './auth';
import { canonicalForm, readBody, readForm } from './body';
import { ApiError, invalid } from './errors';
import { expandAll } from './expand';
import type { FormTree } from './form';
import { earlierAnswer, fingerprint, keyInUse } from './idempotency';
import type { Operation } from './operation';

interface Answer {
  status: number;
  body: string;
  replayOf?: string;
}

interface Key {
  key: string;
  /** Row id: the key is an account's own. */
  id: string;
  print: string;
}

/** Requests with an idempotency key that are being carried out right now. */
const inProgress = new Set<string>();

/** Answers one request below /v1: always JSON, and every failure has an `error` key. */
export async function answerApi(
  world: World,
  operations: Operation[],
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const requestId = newId('req');
  const body = await readBody(request).catch((error: unknown) => error);
  const fault = world.faults.take(request.method ?? '', url.pathname);
  if (fault?.delay_ms) await new Promise((done) => setTimeout(done, fault.delay_ms));
  if (fault?.when === 'before' && fault.action !== 'delay') {
    if (fault.action === 'drop') request.socket.destroy();
    else respond(request, response, requestId, fault.answer());
    return;
  }
  const answer = await answerOf(
    world,
    operations,
    request,
    url,
    body,
    requestId,
    fault?.delay_in_ms ?? 0,
  );
  if (fault?.action === 'drop') request.socket.destroy();
  else respond(request, response, requestId, fault?.action === 'status' ? fault.answer() : answer);
}

async function answerOf(
  world: World,
  operations: Operation[],
  request: IncomingMessage,
  url: URL,
  body: unknown,
  requestId: string,
  delayMs: number,
): Promise<Answer> {
  try {
    if (!Buffer.isBuffer(body)) throw body;
    authenticate(world, request.headers);
    checkVersion(request.headers);
    const account = accountOf(world, request.headers);
    const { operation, ids } = route(operations, request.method ?? '', url.pathname);
    const form = await readForm(request, body, url.search.slice(1));
    const key = keyOf(request, url.pathname, account, form);
    if (key && inProgress.has(key.id)) throw keyInUse(key.key);
    if (key) inProgress.add(key.id);
    try {
      if (delayMs > 0) await new Promise((done) => setTimeout(done, delayMs));
      return carryOut(world, operation, { ids, account }, form, key, requestId);
    } finally {
      if (key) inProgress.delete(key.id);
    }
  } catch (error) {
    return failure(world, error);
  }
}

function route(
  operations: Operation[],
  method: string,
  path: string,
): { operation: Operation; ids: string[] } {
  for (const operation of operations) {
    const match = operation.method === method ? operation.pattern.exec(path) : null;
    if (match) return { operation, ids: match.slice(1).map(decodeURIComponent) };
  }
  throw new ApiError(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
  });
}

function keyOf(
  request: IncomingMessage,
  path: string,
  account: string,
  form: FormTree,
): Key | undefined {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || typeof key !== 'string' || key === '') return undefined;
  return { key, id: `${account}/${key}`, print: fingerprint(path, account, canonicalForm(form)) };
}

function carryOut(
  world: World,
  operation: Operation,
  call: { ids: string[]; account: string },
  form: FormTree,
  key: Key | undefined,
  requestId: string,
): Answer {
  world.timers.runDue();
  const earlier = key && earlierAnswer(world, key.id, key.print, key.key);
  if (earlier) return { status: earlier.status, body: earlier.body, replayOf: earlier.request_id };
  world.cause = { id: requestId, idempotency_key: key?.key ?? null };
  try {
    return world.store.transaction(() => {
      const answer = perform(world, operation, call, form);
      if (key) remember(world, key, requestId, answer);
      return answer;
    });
  } catch (error) {
    if (key && error instanceof ApiError && error.stage === 'execution') {
      const answer = { status: error.status, body: error.toJson() };
      world.store.transaction(() => remember(world, key, requestId, answer));
      return answer;
    }
    throw error;
  } finally {
    world.cause = { id: null, idempotency_key: null };
  }
}

function perform(
  world: World,
  operation: Operation,
  call: { ids: string[]; account: string },
  form: FormTree,
): Answer {
  const params = readParams(operation.params, form);
  checkLimits(operation.limits, params);
  try {
    const object = operation.handle({ world, params: params as never, ...call });
    expandAll(world, object, expandPaths(params.expand), includable);
    return { status: 200, body: JSON.stringify(object) };
  } catch (error) {
    // A declined card is a result: the failed charge and its events stay.
    if (error instanceof ApiError && error.stage === 'outcome') {
      return { status: error.status, body: error.toJson() };
    }
    throw error;
  }
}

function expandPaths(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function remember(world: World, key: Key, requestId: string, answer: Answer): void {
  world.store.put('idempotency', {
    id: key.id,
    created: world.clock.now(),
    fingerprint: key.print,
    request_id: requestId,
    status: answer.status,
    body: answer.body,
  });
}

function failure(world: World, error: unknown): Answer {
  if (error instanceof ApiError) return { status: error.status, body: error.toJson() };
  if (error instanceof URIError) return failure(world, invalid('Invalid request URL.'));
  if (isCutOff(error)) return { status: 400, body: invalid('The request was cut off.').toJson() };
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const bug = new ApiError(500, {
    type: 'api_error',
    message: 'The sandbox met an error of its own; its output says which.',
  });
  return { status: bug.status, body: bug.toJson() };
}

/** The client went away while it was sending: nobody reads the answer, and nothing is wrong here. */
function isCutOff(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ECONNRESET';
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  answer: Answer,
): void {
  const key = request.headers['idempotency-key'];
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(answer.body),
    'cache-control': 'no-cache, no-store',
    'request-id': requestId,
    'stripe-version': apiVersion,
    ...(typeof key === 'string' ? { 'idempotency-key': key } : {}),
    ...(answer.replayOf
      ? { 'idempotent-replayed': 'true', 'original-request': answer.replayOf }
      : {}),
  });
  response.end(answer.body);
}
