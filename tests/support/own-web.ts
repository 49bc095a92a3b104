import { deployMigrations } from '@/dev/migrate';
import { freePort, loopback } from '@/dev/ports';
import { startScratchPostgres } from '@/dev/scratch';
import { startWeb } from '@/dev/services/web';
import { forgetConfig } from '@/lib/platform/config';
import { disconnect } from '@/lib/platform/db';

/** A web server with nothing before it. */
export interface OwnWeb {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * The real web server on the production build, with an empty, migrated database of its own. Points this
 * process at the same database, so that use cases called in the test show on its pages.
 */
export async function startOwnWeb(): Promise<OwnWeb> {
  const postgres = await startScratchPostgres();
  try {
    await deployMigrations(postgres.url());
    const port = await freePort();
    const origin = `http://${loopback}:${port}`;
    Object.assign(process.env, { DATABASE_URL: postgres.url(), APP_URL: origin });
    forgetConfig();
    const env = { ...process.env, LOG_LEVEL: 'warn', NEXT_TELEMETRY_DISABLED: '1' };
    await startWeb(postgres.supervisor, { port, env });
    return {
      origin,
      stop: async () => {
        await disconnect();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
