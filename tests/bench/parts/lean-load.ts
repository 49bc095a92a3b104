import { connect, type Socket } from 'node:net';
import { loopback } from '@/dev/ports';
import { type Figures, hammer, type Load } from '../figures';
import { playPart } from '../part';

export interface LeanLoad extends Load {
  readonly port: number;
  readonly path: string;
}

/**
 * Asks for one path over and over and reads no more of an answer than how long it is: an HTTP client takes as much of the
 * machine as a static page does, and would be measured with it.
 */
playPart(async ({ port, path, ...load }: LeanLoad): Promise<Figures> => {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
  const sockets = await Promise.all(Array.from({ length: load.atOnce }, () => open(port)));
  const figures = await hammer(load, (lane) => ask(sockets[lane] as Socket, request));
  for (const socket of sockets) socket.destroy();
  return figures;
});

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, loopback, () => resolve(socket));
    socket.setNoDelay(true).once('error', reject);
    // An answer that does not come is none: whoever waits for it hears that the line was closed.
    socket.setTimeout(10_000, () => socket.destroy());
  });
}

/** Sends the request and waits for the last byte of its answer. @throws for any answer but a success of known length */
function ask(socket: Socket, request: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    let head = '';
    let missing: number | null = null;
    const end = (error?: Error) => {
      socket.off('data', hear).off('close', closed);
      if (error) reject(error);
      else resolve();
    };
    const closed = () => end(new Error('The server hung up.'));
    const hear = (bytes: Buffer) => {
      if (missing === null) {
        const before = head.length;
        head += bytes.toString('latin1');
        const body = head.indexOf('\r\n\r\n') + 4;
        if (body < 4) return;
        const length = /\r\ncontent-length: (\d+)\r\n/i.exec(head.slice(0, body))?.[1];
        if (!head.startsWith('HTTP/1.1 200') || length === undefined)
          return end(new Error(`No answer of known length: ${head.slice(0, 80)}`));
        missing = Number(length) - (before + bytes.length - body);
      } else missing -= bytes.length;
      if (missing <= 0) end();
    };
    socket.on('data', hear).once('close', closed).write(request);
  });
}
