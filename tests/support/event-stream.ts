import { type ClientRequest, get } from 'node:http';
import type { LiveNow, LiveWord } from '@/lib/platform/live-word';

export interface Arrived {
  /** Undefined for what passes. */
  readonly id: string | undefined;
  readonly word: LiveWord | LiveNow;
  /** Milliseconds since 1970, with fractions: comparable between processes of one machine. */
  readonly ms: number;
}

interface Listening {
  /** Of the web process, such as `http://127.0.0.1:3000`. */
  readonly origin: string;
  readonly cookie: string;
  readonly after?: string;
  readonly onWord: (arrived: Arrived) => void;
  readonly onBeat?: () => void;
  readonly onEnd?: () => void;
}

export const wallMs = (): number => performance.timeOrigin + performance.now();

/** One stream of events as a browser opens it, until it breaks or `close` is called. It does not come back by itself. */
export class EventReader {
  /** What a browser would send as `Last-Event-ID`. */
  lastId: string | undefined;
  status = 0;
  #request: ClientRequest;
  #pending = '';

  constructor(readonly listening: Listening) {
    const { origin, cookie, after, onEnd = () => undefined } = listening;
    this.lastId = after;
    const headers = { cookie, accept: 'text/event-stream' };
    const asked = after === undefined ? headers : { ...headers, 'last-event-id': after };
    let isOver = false;
    const over = () => {
      if (!isOver) onEnd();
      isOver = true;
    };
    this.#request = get(`${origin}/api/live`, { headers: asked, agent: false }, (answer) => {
      this.status = answer.statusCode ?? 0;
      answer.setEncoding('utf8').on('data', (text: string) => this.#take(text));
      answer.on('close', over).on('error', over);
    }).on('error', over);
  }

  close(): void {
    this.#request.destroy();
  }

  #take(text: string): void {
    const parts = (this.#pending + text).split('\n\n');
    this.#pending = parts.pop() ?? '';
    for (const part of parts) this.#event(new Map(part.split('\n').map(field)));
  }

  #event(fields: ReadonlyMap<string, string>): void {
    const id = fields.get('id');
    if (id !== undefined) this.lastId = id;
    const data = fields.get('data');
    if (data === undefined) return;
    if (fields.get('event') === 'beat') this.listening.onBeat?.();
    else this.listening.onWord({ id, word: JSON.parse(data) as LiveWord, ms: wallMs() });
  }
}

function field(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
}
