import { readSettings } from './settings';
import { startSandbox } from './start';

/** Starts the sandbox from the environment and stops it on a signal. */
async function main(): Promise<void> {
  const options = readSettings(process.env);
  const sandbox = await startSandbox(options);
  process.stdout.write(`Stripe sandbox on ${sandbox.url}, data in ${options.dataDir}\n`);
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void sandbox.stop().then(() => process.exit(0));
    });
  }
}

main().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  const message = taken
    ? 'The port of the Stripe sandbox is in use. Stop what uses it, or set SANDBOX_PORT to a free one.'
    : error.message;
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
