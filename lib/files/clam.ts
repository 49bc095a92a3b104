import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What a scanner says of a file: nothing wrong, or the name of what it found. */
export type Verdict = { readonly virus: string | null };

/** clamd gives up on its own after two minutes without bytes; a large archive takes it some to unpack. */
const patienceMs = 10 * 60_000;

/**
 * Shows bytes to clamd by its INSTREAM command: each chunk with its length before it, an empty one at the end. Never more than
 * a chunk is in memory. Throws when clamd is not there, breaks off, or takes no more (StreamMaxLength): the file is then
 * not known to be clean.
 */
export async function scanStream(
  address: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Verdict> {
  const { hostname, port } = new URL(address);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('clamd did not answer in time')));
  let answer = '';
  socket.setEncoding('utf8').on('data', (words: string) => {
    answer = (answer + words).slice(0, 4096);
  });
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  let broken: Error | undefined;
  socket.on('error', (error) => {
    broken = error;
  });
  try {
    await sendAll(socket, bytes);
    await closed;
  } finally {
    socket.destroy();
  }
  // A clamd that has had enough says so before it closes: that says more than the broken line.
  if (!answer && broken) throw broken;
  return verdictOf(answer);
}

async function sendAll(socket: Socket, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
  await send(socket, Buffer.from('zINSTREAM\0'));
  for await (const chunk of bytes) {
    if (!socket.writable) return;
    await send(socket, lengthOf(chunk.length));
    await send(socket, chunk);
  }
  await send(socket, lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** As fast as clamd reads. */
async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (!socket.writable || bytes.length === 0 || socket.write(bytes)) return;
  await new Promise<void>((resolve) => {
    const on = () => {
      socket.off('drain', on).off('close', on);
      resolve();
    };
    socket.on('drain', on).on('close', on);
  });
}

function verdictOf(words: string): Verdict {
  const answer = words.replace(/\0.*/s, '').trim();
  if (answer === 'stream: OK') return { virus: null };
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found) return { virus: found };
  throw new Error(`clamd answered: ${answer || 'nothing'}`);
}
