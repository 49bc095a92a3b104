import { randomUUID } from 'node:crypto';
import { isOwnRequest } from '@/app/own-request';
import { rawBody } from '@/app/raw-body';
import { currentActor } from '@/app/session';
import { checkWhosePage } from '@/app/whose-page';
import type { Actor } from '@/lib/platform/actor';
import { isRefusal, type RefusalCode } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { countTry } from '@/lib/platform/rate-limit';

const statuses: Record<RefusalCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 422,
  conflict: 409,
  rate_limited: 429,
  payment_declined: 402,
  unavailable: 503,
};

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } });

/**
 * The wrapper of what a page of the inbox asks for beside its forms: finds the actor, whose own
 * page it must be, counts a write, runs one use case or query, and answers a refusal with its sentence. Addresses and not server actions, because a message that waits in a
 * browser must still be taken after the next deployment, and because those would wait for each other.
 */
export async function answerJson(
  request: Request,
  command: (actor: Actor) => Promise<unknown>,
): Promise<Response> {
  const writes = request.method !== 'GET';
  if (writes && !isOwnRequest(request)) return answer({ message: 'From another site.' }, 403);
  try {
    const actor = await currentActor();
    checkWhosePage(request, actor);
    if (writes && actor.kind === 'person') await countTry(`write:${actor.id}`, 600, 600);
    return answer((await command(actor)) ?? {});
  } catch (error) {
    if (isRefusal(error)) {
      const { code, message, fields } = error;
      return answer({ code, message, fields }, statuses[code]);
    }
    const id = randomUUID().slice(0, 8);
    log.error({ err: error, id }, 'an answer of the inbox failed');
    return answer({ message: `This did not work, and the fault is ours (${id}).` }, 500);
  }
}

/** Far more than the longest message; the rest is not read, because anyone may send it. */
const bodyBytesMax = 256 * 1024;

/** What was sent as JSON; anything else reads as nothing, which every schema refuses in its own words. */
export async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  const body = parsed((await rawBody(request, bodyBytesMax).catch(() => null)) ?? '');
  return body && typeof body === 'object' && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
