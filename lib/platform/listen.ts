import { Client } from 'pg';
import { config } from './config';

/** After a connection was lost; and how often a silent one is asked whether it is still there. */
const againMs = 500;
const pulseMs = 10_000;
const pulsePatienceMs = 5000;

interface Listening {
  /** What PostgreSQL shows the connection as. */
  readonly name: string;
  readonly channels: readonly string[];
  readonly onWord: (payload: string, channel: string) => void;
  /** It listens now; what was said before, since a connection that was lost too, is unknown. */
  readonly onReady: () => void;
}

/** Listens to PostgreSQL, on a connection of its own, for as long as the process lives; a lost one is made anew. */
export function listen(listening: Listening): void {
  const { name, channels, onWord, onReady } = listening;
  const again = () => void setTimeout(() => listen(listening), againMs).unref();
  const client = new Client({
    connectionString: config().DATABASE_URL,
    keepAlive: true,
    connectionTimeoutMillis: pulsePatienceMs,
    query_timeout: pulsePatienceMs,
    application_name: name,
  });
  const pulse = setInterval(() => void beat(client), pulseMs).unref();
  client.on('error', () => undefined);
  client.once('end', () => {
    clearInterval(pulse);
    again();
  });
  client.on('notification', ({ payload = '', channel }) => onWord(payload, channel));
  // Ready after listening: what is said between the two is heard, and at worst taken for missed as well.
  client
    .connect()
    .then(() => client.query(channels.map((channel) => `LISTEN ${channel}`).join(';')))
    .then(onReady)
    .catch(() => client.end().catch(() => undefined));
}

/** A connection can be gone without a word (a cable, a firewall): a question that is not answered ends it. */
async function beat(client: Client): Promise<void> {
  try {
    await client.query('SELECT 1');
  } catch {
    // Not `end()`, which would wait for an answer too.
    (
      client as unknown as { connection: { stream: { destroy(): void } } }
    ).connection.stream.destroy();
  }
}
