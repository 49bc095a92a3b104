import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));

const schema = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).default(4242),
  SANDBOX_HOST: z.string().min(1).default('127.0.0.1'),
  SANDBOX_DATA: z.string().min(1).default('.data/stripe'),
  SANDBOX_WEBHOOK_BASE: url.optional(),
  SANDBOX_WEBHOOK_EVENTS: z
    .string()
    .transform((names) => names.split(','))
    .optional(),
  SANDBOX_PUBLIC_URL: url.optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(
      /^sk_test_\w+$/,
      'must be a test key such as sk_test_minnow: the sandbox never takes a live one',
    )
    .default('sk_test_minnow'),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).default('whsec_minnow_account'),
  STRIPE_CONNECT_WEBHOOK_SECRET: z.string().min(1).default('whsec_minnow_connect'),
});

/** Everything that the sandbox can be told from outside. */
export interface SandboxOptions {
  /** Port to listen on; 0 takes a free one. */
  port: number;
  /** Address to listen on; this machine alone by default, for everyone who reaches it may press its buttons. */
  host: string;
  /** Folder of the journal. Two sandboxes never share one. */
  dataDir: string;
  /** The only key that is accepted; starts with `sk_test_`. */
  secretKey: string;
  /** The app's address. Without it, only endpoints made with the API get webhooks. */
  webhookBase?: string | undefined;
  /** The types of events that the app's endpoints are set to; by default all. */
  webhookEvents?: readonly string[] | undefined;
  webhookSecret: string;
  connectWebhookSecret: string;
  /** Address that people's browsers use for the hosted pages; by default http://localhost and the port. */
  publicUrl?: string | undefined;
}

/**
 * Reads the settings from the environment. An empty variable counts as not set.
 * Throws an Error that names each wrong variable and what is wrong with it.
 */
export function readSettings(environment: NodeJS.ProcessEnv): SandboxOptions {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Wrong settings for the Stripe sandbox.\n  ${problems.join('\n  ')}`);
  }
  const settings = read.data;
  return {
    port: settings.SANDBOX_PORT,
    host: settings.SANDBOX_HOST,
    dataDir: settings.SANDBOX_DATA,
    secretKey: settings.STRIPE_SECRET_KEY,
    webhookBase: settings.SANDBOX_WEBHOOK_BASE,
    webhookEvents: settings.SANDBOX_WEBHOOK_EVENTS,
    webhookSecret: settings.STRIPE_WEBHOOK_SECRET,
    connectWebhookSecret: settings.STRIPE_CONNECT_WEBHOOK_SECRET,
    publicUrl: settings.SANDBOX_PUBLIC_URL,
  };
}
