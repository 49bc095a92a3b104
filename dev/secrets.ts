import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the demo must keep to itself. The keys look like Stripe's and open nothing but the sandbox. */
export interface Secrets {
  readonly NEXTAUTH_SECRET: string;
  readonly STRIPE_SECRET_KEY: string;
  readonly STRIPE_WEBHOOK_SECRET: string;
  readonly STRIPE_CONNECT_WEBHOOK_SECRET: string;
}

/** The secrets of a data folder; made at the first start and readable by their owner alone. */
export function keepSecrets(file: string): Secrets {
  const made: Secrets = {
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    STRIPE_SECRET_KEY: `sk_test_${randomBytes(24).toString('hex')}`,
    STRIPE_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('hex')}`,
    STRIPE_CONNECT_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('hex')}`,
  };
  const kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>)
    : undefined;
  const secrets = { ...made, ...kept };
  if (Object.keys(made).some((name) => !(kept && name in kept))) write(file, secrets);
  chmodSync(file, 0o600);
  return secrets;
}

function write(file: string, secrets: Secrets): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
