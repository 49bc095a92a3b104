import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { POST as connectWebhook } from '@/app/api/stripe/connect-webhook/route';
import { POST as webhook } from '@/app/api/stripe/webhook/route';

export interface StripeListener {
  url: string;
  stop(): Promise<void>;
}

const routes: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  '/api/stripe/webhook': webhook,
  '/api/stripe/connect-webhook': connectWebhook,
};

async function read(incoming: http.IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const headers = { 'stripe-signature': String(incoming.headers['stripe-signature'] ?? '') };
  const url = `http://localhost${incoming.url}`;
  return new Request(url, { method: 'POST', headers, body: Buffer.concat(parts) });
}

/** The marketplace's two webhook routes behind a bare server: what reaches them is what Next would hand on. */
export async function listenForStripe(): Promise<StripeListener> {
  const server = http.createServer(async (incoming, outgoing) => {
    const route = routes[incoming.url ?? ''];
    const answer = route ? await route(await read(incoming)).catch(() => null) : null;
    outgoing.writeHead(answer?.status ?? 500).end();
  });
  server.keepAliveTimeout = 75_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
