import { cursorText, type LiveCursor } from '@/lib/platform/live-cursor';
import type { LiveEars } from '@/lib/platform/live-reader';
import type { LiveNow } from '@/lib/platform/live-word';
import type { LiveRow } from '@/lib/platform/read-live';

/** A reader who takes nothing is let go when so much waits: the browser comes back from where it stood. */
const waitingMaxBytes = 256 * 1024;

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Compressed, words would wait in the compressor; kept by a proxy, they would wait there.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

/**
 * An answer that goes on: what `follow` hears, as server-sent events. Whatever ends it (the browser leaves, the session is
 * over) also ends the following. Throws what `follow` refuses.
 */
export async function eventStream(
  request: Request,
  follow: (ears: LiveEars) => Promise<() => void>,
): Promise<Response> {
  // Asked what it would answer, and told: nothing is followed that no one hears.
  if (request.method === 'HEAD') return new Response(null, { headers });
  const sent = sending();
  const stop = await follow(sent.ears);
  sent.whenOver(stop);
  if (request.signal.aborted) sent.ears.onEnd();
  request.signal.addEventListener('abort', sent.ears.onEnd, { once: true });
  return new Response(sent.body, { headers });
}

function sending() {
  let out: ReadableStreamDefaultController<Uint8Array>;
  let isOver = false;
  let stop: () => void = () => undefined;
  const over = () => {
    isOver = true;
    stop();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        out = controller;
      },
      cancel: over,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  );
  const end = () => {
    if (isOver) return;
    over();
    out.close();
  };
  const send = (text: string) => {
    if (isOver) return;
    out.enqueue(encoder.encode(text));
    if ((out.desiredSize ?? 0) < -waitingMaxBytes) end();
  };
  const whenOver = (act: () => void) => {
    stop = act;
    if (isOver) act();
  };
  send(`retry: 2000\n\n`);
  return { body, whenOver, ears: written(send, end) };
}

const encoder = new TextEncoder();

/** How the words look on the wire. A beat is an event too, so that a browser notices when none comes any more. */
function written(send: (text: string) => void, onEnd: () => void): LiveEars {
  const wordText = ({ cursor, word }: LiveRow) =>
    `id: ${cursorText(cursor)}\ndata: ${JSON.stringify(word)}\n\n`;
  return {
    onWords: (rows) => send(rows.map(wordText).join('')),
    onNow: (word: LiveNow) => send(`data: ${JSON.stringify(word)}\n\n`),
    onBeat: (cursor: LiveCursor) =>
      send(`: beat\nid: ${cursorText(cursor)}\nevent: beat\ndata: .\n\n`),
    onEnd,
  };
}
