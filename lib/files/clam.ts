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
  const answer = readAnswer(socket);
  // Told once by the answer below, whatever happens first.
  answer.catch(() => undefined);
  try {
    await once(socket, 'connect');
    await send(socket, Buffer.from('zINSTREAM\0'));
    for await (const chunk of bytes) {
      // A clamd that has had enough says so and closes.
      if (!socket.writable) break;
      await send(socket, lengthOf(chunk.length));
      await send(socket, chunk);
    }
    if (socket.writable) await send(socket, lengthOf(0));
    return verdictOf(await answer);
  } finally {
    socket.destroy();
  }
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  if (bytes.length > 0 && !socket.write(bytes) && socket.writable)
    await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
}

async function readAnswer(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (text.includes('\0') || text.length > 4096) break;
  }
  return text.replace(/\0.*/s, '').trim();
}

function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return { virus: null };
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found) return { virus: found };
  throw new Error(`clamd answered: ${answer || 'nothing'}`);
}
