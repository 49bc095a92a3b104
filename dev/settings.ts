import { readConfig } from '@/lib/platform/config';
import { Failure } from './failure';
import type { DataFolder } from './folders';
import { freePort, loopback, portIsFree, requireFreePort } from './ports';
import { keepSecrets } from './secrets';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the services of one machine listen and keep things, and the settings that the app gets from that. */
export interface Settings {
  readonly data: DataFolder;
  readonly webPort: number;
  readonly sandboxPort: number;
  readonly mailboxPort: number;
  readonly smtpPort: number;
  /** Undefined when DATABASE_URL names a server of one's own. */
  readonly postgresPort: number | undefined;
  readonly appUrl: string;
  readonly mailboxUrl: string;
  readonly sandboxUrl: string;
  readonly databaseUrl: (postgresUrl: string) => string;
  /** The environment of web server and worker; complete but for DATABASE_URL of the embedded server. */
  readonly app: Readonly<Record<string, string>>;
}

/** Ports that people know, with the setting that changes each. */
const known = {
  web: { setting: 'PORT', port: 3000, what: 'the web server' },
  sandbox: { setting: 'SANDBOX_PORT', port: 4242, what: 'the payment sandbox' },
  mailbox: { setting: 'MAILBOX_PORT', port: 8025, what: 'the mailbox' },
} as const;

/** Ports that nobody types: when the usual one is taken, any other will do. */
const quiet = {
  smtp: { setting: 'MAILBOX_SMTP_PORT', port: 2525, what: 'incoming mail' },
  postgres: { setting: 'POSTGRES_PORT', port: 54329, what: 'the database' },
} as const;

/**
 * The settings of the demo: what the environment says, and a working default for all else.
 * @throws Failure when a value is wrong or a port is taken, in one sentence
 */
export async function demoSettings(data: DataFolder, env: Environment): Promise<Settings> {
  const webPort = await knownPort(known.web, env);
  const sandboxPort = await knownPort(known.sandbox, env);
  const mailboxPort = await knownPort(known.mailbox, env);
  const smtpPort = await quietPort(quiet.smtp, env);
  const postgresPort = env.DATABASE_URL ? undefined : await quietPort(quiet.postgres, env);
  const settings = assemble(data, env, {
    webPort,
    sandboxPort,
    mailboxPort,
    smtpPort,
    postgresPort,
  });
  requireRight(settings);
  return settings;
}

/** The settings of a stack for tests: free ports, nothing taken from the environment. */
export async function isolatedSettings(data: DataFolder): Promise<Settings> {
  const [webPort, sandboxPort, mailboxPort, smtpPort, postgresPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  return assemble(data, {}, { webPort, sandboxPort, mailboxPort, smtpPort, postgresPort });
}

type Ports = Pick<
  Settings,
  'webPort' | 'sandboxPort' | 'mailboxPort' | 'smtpPort' | 'postgresPort'
>;

function assemble(data: DataFolder, env: Environment, ports: Ports): Settings {
  const appUrl = env.APP_URL || `http://localhost:${ports.webPort}`;
  const sandboxUrl = `http://localhost:${ports.sandboxPort}`;
  const mailboxUrl = `http://localhost:${ports.mailboxPort}`;
  const secrets = keepSecrets(data.secrets);
  const own = Object.fromEntries(
    Object.entries(secrets).map(([name, value]) => [name, env[name] || value]),
  );
  return {
    data,
    ...ports,
    appUrl,
    sandboxUrl,
    mailboxUrl,
    databaseUrl: (postgresUrl) => env.DATABASE_URL || postgresUrl,
    app: {
      ...own,
      PORT: String(ports.webPort),
      APP_URL: appUrl,
      NEXTAUTH_URL: appUrl,
      ...(env.DATABASE_URL ? { DATABASE_URL: env.DATABASE_URL } : {}),
      // A set value is used as it is while the sandbox runs too: a recorder may stand between.
      STRIPE_API_BASE: env.STRIPE_API_BASE || `http://${loopback}:${ports.sandboxPort}`,
      STRIPE_SUPPRESS_NOTICES: 'true',
      SANDBOX_URL: sandboxUrl,
      SANDBOX_WEBHOOK_BASE: env.SANDBOX_WEBHOOK_BASE || `http://${loopback}:${ports.webPort}`,
      SMTP_URL: env.SMTP_URL || `smtp://${loopback}:${ports.smtpPort}`,
      MAILBOX_URL: mailboxUrl,
      STORAGE_URL: env.STORAGE_URL || `file:${data.files}`,
      MINNOW_DEMO: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  };
}

/** Asks the app itself whether it could start with these, before anything is started. */
function requireRight(settings: Settings): void {
  const probe = { DATABASE_URL: 'postgresql://embedded', ...process.env, ...settings.app };
  const result = readConfig(probe);
  if (!result.ok) throw new Failure(`Wrong setting: ${result.problems.join('; ')}.`);
}

interface PortSetting {
  readonly setting: string;
  readonly port: number;
  readonly what: string;
}

async function knownPort({ setting, port, what }: PortSetting, env: Environment): Promise<number> {
  const chosen = portFrom(setting, env) ?? port;
  await requireFreePort(chosen, what, setting);
  return chosen;
}

async function quietPort(port: PortSetting, env: Environment): Promise<number> {
  if (portFrom(port.setting, env) !== undefined) return knownPort(port, env);
  return (await portIsFree(port.port)) ? port.port : freePort();
}

function portFrom(setting: string, env: Environment): number | undefined {
  const value = env[setting];
  if (!value) return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Failure(
    `Wrong setting: ${setting} is '${value}' and must be a port from 1 to 65535, for example ${setting}=3100.`,
  );
}
