import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { accountSecret, connectSecret } from './secrets';

export interface Received {
  path: string;
  event: Stripe.Event;
}

/** An app's two webhook endpoints: verifies what comes, keeps it, and answers as it is told. */
export class Inbox {
  readonly received: Received[] = [];
  /** Requests whose signature was wrong. */
  readonly refused: string[] = [];
  /** Statuses of the next answers; 200 when there are none. */
  answers: number[] = [];
  /** The secret of each path. */
  readonly secrets: Record<string, string> = {
    '/api/stripe/webhook': accountSecret,
    '/api/stripe/connect-webhook': connectSecret,
  };
  private readonly server = http.createServer((request, response) => {
    void this.take(request).then((status) => response.writeHead(status).end());
  });
  private readonly stripe = new Stripe('sk_test_inbox');

  async open(port = 0): Promise<string> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close').catch(() => undefined);
  }

  types(): string[] {
    return this.received.map(({ event }) => event.type);
  }

  /** The first event of a type, waited for. */
  async waitFor(type: string, timeoutMs = 8000): Promise<Received> {
    return this.until(
      () => this.received.find(({ event }) => event.type === type),
      type,
      timeoutMs,
    );
  }

  async until<T>(look: () => T | undefined | false, what: string, timeoutMs = 8000): Promise<T> {
    const end = Date.now() + timeoutMs;
    while (Date.now() < end) {
      const found = look();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`${what} did not come; there are: ${this.types().join(', ')}`);
  }

  private async take(request: http.IncomingMessage): Promise<number> {
    let body = '';
    for await (const chunk of request) body += chunk;
    const status = this.answers.shift() ?? 200;
    const secret = this.secrets[request.url ?? ''] ?? 'none';
    try {
      const signature = request.headers['stripe-signature'] ?? '';
      const event = this.stripe.webhooks.constructEvent(body, signature, secret);
      if (status < 300) this.received.push({ path: request.url ?? '', event });
    } catch (error) {
      this.refused.push(String(error));
      return 400;
    }
    return status;
  }
}
