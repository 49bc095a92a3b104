import { refreshOf } from './html-form';

/** A server that was killed at the wrong moment must not keep a visitor for ever. */
const patienceMs = 60_000;

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
  async #leadsTo(step: string, address: string, request: RequestInit): Promise<string> {
    const { status, location, text } = await this.#ask(step, address, request);
    const next = location ?? refreshOf(text);
    if (status < 400 && next) return next;
    throw new Error(`${step}: ${address} answered ${status} and led nowhere`);
  }

  async #ask(step: string, address: string, request: RequestInit) {
    const asked = new URL(address, this.origin);
    // The marketplace knows itself under its public name; we ask for it where it listens.
    const ours = asked.hostname === 'localhost' && asked.port === new URL(this.origin).port;
    const url = new URL(asked.pathname + asked.search, ours ? this.origin : asked);
    const own = { cookie: this.cookie, referer: url.href };
    const headers = { origin: url.origin, ...(url.origin === this.origin ? own : {}) };
    const from = performance.now();
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(url, { ...request, headers, signal, redirect: 'manual' });
    const text = await response.text();
    this.times[step] ??= [];
    this.times[step].push(performance.now() - from);
    return { status: response.status, location: response.headers.get('location'), text };
  }
}
