import { z } from 'zod';

const url = (example: string) =>
  z.string().refine((value) => URL.canParse(value), `must be an address such as ${example}`);

const port = z.coerce.number().int().min(1).max(65535);
const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('0')
  .transform((value) => value === '1' || value === 'true');
const optional = z
  .string()
  .optional()
  .transform((value) => (value ? value : undefined));

/** Every setting, once (DESIGN 5). `.env.example` lists the same names; a test compares the two. */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: port.default(3000),
  WEB_PROCESSES: z.coerce.number().int().min(1).max(64).default(1),
  APP_URL: url('https://minnow.example').default('http://localhost:3000'),
  DATABASE_URL: z
    .string({ error: 'is missing, for example postgresql://minnow:secret@localhost:5432/minnow' })
    .regex(
      /^postgres(ql)?:\/\//,
      'must start with postgresql://, for example postgresql://minnow:secret@localhost:5432/minnow',
    ),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  NEXTAUTH_SECRET: z
    .string({ error: 'is missing, make one with: openssl rand -base64 32' })
    .min(32, 'must have at least 32 characters, make one with: openssl rand -base64 32'),
  STRIPE_SECRET_KEY: z
    .string({ error: 'is missing, for example sk_test_… from the Stripe dashboard' })
    .regex(/^[sr]k_(test|live)_\w+$/, 'must look like sk_test_… or sk_live_…'),
  STRIPE_WEBHOOK_SECRET: z.string().default(''),
  STRIPE_CONNECT_WEBHOOK_SECRET: z.string().default(''),
  STRIPE_API_BASE: optional.refine(
    (value) => value === undefined || URL.canParse(value),
    'must be an address such as http://localhost:4242, or be unset for Stripe itself',
  ),
  SMTP_URL: z
    .string({ error: 'is missing, for example smtp://user:secret@mail.example:587' })
    .regex(
      /^smtps?:\/\//,
      'must start with smtp:// or smtps://, for example smtp://user:secret@mail.example:587',
    ),
  MAIL_FROM: z.string().default('Minnow <hello@minnow.test>'),
  STORAGE_URL: z
    .string()
    .regex(/^(file:|s3:\/\/)/, 'must be file:path or s3://bucket?region=…&endpoint=…')
    .default('file:.data/files'),
  CLAMAV_URL: optional.refine(
    (value) => value === undefined || /^tcp:\/\/[^/\s:]+:\d{1,5}\/?$/.test(value),
    'must be tcp://host:port, for example tcp://127.0.0.1:3310',
  ),
  REDIS_URL: optional,
  WEB_PUSH_PUBLIC_KEY: optional,
  WEB_PUSH_PRIVATE_KEY: optional,
  WEB_PUSH_SUBJECT: optional.refine(
    (value) => value === undefined || /^(mailto:|https:)/.test(value),
    'must be mailto:… or https://…, where a push service reaches whoever runs this',
  ),
  WEB_PUSH_LOOPBACK: flag,
  MINNOW_DEMO: flag,
  MINNOW_TEST: flag,
  MAILBOX_URL: optional,
  SANDBOX_URL: optional,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: flag,
  MINNOW_CRASH_AT: optional,
});

/** The names of all settings, for the test that holds `.env.example` against them. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

export type Config = Readonly<z.output<typeof schema>> & {
  /** A real card can be charged. */
  readonly live: boolean;
  /** Time can be moved: only where no real money is. */
  readonly movableClock: boolean;
};

/** The settings that this environment gives, or the sentences that say what is wrong with it. */
export function readConfig(
  env: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const blanksUnset = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(blanksUnset);
  if (!result.success)
    return {
      ok: false,
      problems: result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    };
  const data = result.data;
  const live = /^[sr]k_live_/.test(data.STRIPE_SECRET_KEY);
  const problems: string[] = [];
  if (live && data.STRIPE_API_BASE)
    problems.push(
      'STRIPE_API_BASE must be unset with a live key: real money goes to Stripe itself',
    );
  if (live && data.MINNOW_DEMO)
    problems.push(
      'MINNOW_DEMO must be unset with a live key: the demo signs people in by one click',
    );
  if (live && data.MINNOW_TEST) problems.push('MINNOW_TEST must be unset with a live key');
  if (live && data.WEB_PUSH_LOOPBACK)
    problems.push('WEB_PUSH_LOOPBACK must be unset with a live key: it is for tests');
  const push = [data.WEB_PUSH_PUBLIC_KEY, data.WEB_PUSH_PRIVATE_KEY, data.WEB_PUSH_SUBJECT];
  if (push.some(Boolean) && !push.every(Boolean))
    problems.push(
      'WEB_PUSH_PUBLIC_KEY, WEB_PUSH_PRIVATE_KEY and WEB_PUSH_SUBJECT belong together: set all three or none',
    );
  if (live && !data.STRIPE_WEBHOOK_SECRET)
    problems.push('STRIPE_WEBHOOK_SECRET is missing, for example whsec_… of your webhook endpoint');
  if (live && data.APP_URL.startsWith('http:'))
    problems.push('APP_URL must be https with a live key, for example https://minnow.example');
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: { ...data, live, movableClock: !live && (data.MINNOW_DEMO || data.MINNOW_TEST) },
  };
}

/** What works without, but not as well: one sentence for each, said when the web server starts. */
export function settingWarnings(settings: Config): string[] {
  const off = (name: string, path: string, late: string) =>
    `${name} is blank: ${path} refuses all that Stripe sends there, and ${late} only when we ask ourselves.`;
  return [
    ...(settings.STRIPE_WEBHOOK_SECRET
      ? []
      : [off('STRIPE_WEBHOOK_SECRET', '/api/stripe/webhook', 'payments are noticed')]),
    ...(settings.STRIPE_CONNECT_WEBHOOK_SECRET
      ? []
      : [
          off(
            'STRIPE_CONNECT_WEBHOOK_SECRET',
            '/api/stripe/connect-webhook',
            'changes of sellers’ accounts are noticed',
          ),
        ]),
  ];
}

let cached: Config | undefined;

/** The settings. Read at first use, never at import: a build needs none. Throws one sentence per wrong setting. */
export function config(): Config {
  if (cached) return cached;
  const result = readConfig(process.env);
  if (!result.ok) throw new Error(`Wrong settings:\n  ${result.problems.join('\n  ')}`);
  cached = result.config;
  return cached;
}

/** For tests that change the environment. */
export function forgetConfig(): void {
  cached = undefined;
}
