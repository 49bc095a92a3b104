import { freePort } from '@/dev/ports';
import { startPostgres } from '@/dev/services/postgres';
import { Supervisor } from '@/dev/supervise';

// Started, and then killed together with its watchdog, by postgres.test.ts.
const [folder = ''] = process.argv.slice(2);
const supervisor = new Supervisor(`${folder}-logs`);
const { child } = await startPostgres(supervisor, { folder, port: await freePort() });
process.stdout.write(
  `${JSON.stringify({ server: child.pid, watchdog: supervisor.watchdogPid })}\n`,
);
setInterval(() => undefined, 1000);
