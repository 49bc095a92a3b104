import net from 'node:net';
import { Failure } from './failure';

/** Services of one machine listen here and nowhere else: nobody on the network is meant to reach a demo. */
export const loopback = '127.0.0.1';

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = await listen(0, loopback);
  const { port } = server.address() as net.AddressInfo;
  await closed(server);
  return port;
}

/** Whether a server could listen on the port now, on this machine's own address and on all of them. */
export async function portIsFree(port: number): Promise<boolean> {
  for (const host of [loopback, undefined]) {
    try {
      await closed(await listen(port, host));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE') return false;
      if (code === 'EACCES') return false;
    }
  }
  return true;
}

/**
 * Refuses to go on when a port is taken.
 * @param setting the environment variable that moves the service elsewhere
 */
export async function requireFreePort(port: number, what: string, setting: string): Promise<void> {
  if (await portIsFree(port)) return;
  throw new Failure(
    `Port ${port} for ${what} is in use by another program: stop that program, or choose another port with ${setting}=${port + 100}.`,
  );
}

function listen(port: number, host: string | undefined): Promise<net.Server> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

function closed(server: net.Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
