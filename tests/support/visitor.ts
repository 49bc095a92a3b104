import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { refreshOf } from './html-form';

/** A server that was killed at the wrong moment must not keep a visitor for ever. */
const patienceMs = 60_000;
const agent = new http.Agent({ keepAlive: true });
const unzip = promisify(gunzip);

interface Asking {
  readonly method?: 'GET' | 'POST';
  readonly body?: FormData | URLSearchParams;
}

/** A browser without JavaScript, signed in: reads pages, sends forms, follows where they lead. */
export class Visitor {
  constructor(
    readonly origin: string,
    readonly cookie: string,
    /** How long each step took, in milliseconds. */
    readonly times: Record<string, number[]> = {},
  ) {}

  async read(step: string, address: string): Promise<string> {
    const answer = await this.#ask(step, address, {});
    if (answer.status !== 200) throw new Error(`${step}: ${address} answered ${answer.status}`);
    return answer.text;
  }

  async send(step: string, address: string, body: FormData | URLSearchParams): Promise<string> {
    return this.#leadsTo(step, address, { method: 'POST', body });
  }

  async follow(step: string, address: string): Promise<string> {
    return this.#leadsTo(step, address, {});
  }

  /** By a redirect, or by a page that sends on: to a browser it is the same. */
  async #leadsTo(step: string, address: string, request: Asking): Promise<string> {
    const { status, location, text } = await this.#ask(step, address, request);
    const next = location ?? refreshOf(text);
    if (status < 400 && next) return next;
    throw new Error(`${step}: ${address} answered ${status} and led nowhere`);
  }

  async #ask(step: string, address: string, request: Asking) {
    const asked = new URL(address, this.origin);
    // The marketplace knows itself under its public name; we ask for it where it listens.
    const ours = asked.hostname === 'localhost' && asked.port === new URL(this.origin).port;
    const url = new URL(asked.pathname + asked.search, ours ? this.origin : asked);
    const own = { cookie: this.cookie, referer: url.href };
    const headers = { origin: url.origin, ...(url.origin === this.origin ? own : {}) };
    const from = performance.now();
    const answer = await ask(url, request, headers);
    this.times[step] ??= [];
    this.times[step].push(performance.now() - from);
    return answer;
  }
}

/** Node's own client: `fetch` costs the machine that is measured as much again as the rest of the visit. */
async function ask(url: URL, { method = 'GET', body }: Asking, own: Record<string, string>) {
  const sent = body && encoded(body);
  const headers = {
    'accept-encoding': 'gzip',
    ...own,
    ...(sent && { 'content-type': sent.type, 'content-length': Buffer.byteLength(sent.text) }),
  };
  const signal = AbortSignal.timeout(patienceMs);
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const request = http.request(url, { method, headers, agent, signal }, resolve);
    request.once('error', reject).end(sent?.text);
  });
  const bytes = await buffer(response);
  const zipped = response.headers['content-encoding'] === 'gzip';
  const text = (zipped ? await unzip(bytes) : bytes).toString('utf8');
  return { status: response.statusCode ?? 0, location: response.headers.location, text };
}

/** As a browser sends the forms of a server action, and of a plain page. */
function encoded(body: FormData | URLSearchParams): { type: string; text: string } {
  if (body instanceof URLSearchParams)
    return { type: 'application/x-www-form-urlencoded', text: body.toString() };
  const boundary = randomUUID();
  const parts = [...body].map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    text: `${parts.join('')}--${boundary}--\r\n`,
  };
}
