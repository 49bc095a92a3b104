import { Pool } from 'pg';
import { config } from './config';

/**
 * Connections on which jobs are taken and ticked off, and the calendar asks for them. None of it need outlive a crash of the
 * database by itself: a job is then done once more, which every job bears, and the calendar asks again when the worker is
 * started. Waiting for the disk each time would cost more than many a job; what jobs do is written as ever.
 */
export function jobPool(): Pool {
  const pool = new Pool({ connectionString: config().DATABASE_URL, max: 10 });
  // Said on the connection: not every way to a database lets it be part of the address.
  pool.on('connect', (client) => {
    client.query('SET synchronous_commit = off').catch(() => undefined);
  });
  return pool;
}
