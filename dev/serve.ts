import { rmSync } from 'node:fs';
import { showFailure } from './command';
import { diskFull, requireSpace, spaceToStartMb } from './disk';
import { type DataFolder, dataFolder } from './folders';
import { claim, note, release } from './running';
import { stopLeftover } from './services/postgres';
import { demoSettings, type Settings } from './settings';
import { startStack } from './stack';
import { Steps } from './steps';
import { Supervisor } from './supervise';

export interface ServeOptions {
  readonly command: 'demo' | 'dev';
  readonly watch: boolean;
  readonly fresh: boolean;
  /** Without demo data. */
  readonly empty: boolean;
  readonly host?: string | undefined;
}

/**
 * Runs the whole marketplace until it is told to stop or a part of it fails, and leaves nothing running.
 * @returns the exit code: 0 after Ctrl-C, 1 after a failure, 130 when a second Ctrl-C cut the stop short
 */
export async function serve(options: ServeOptions): Promise<number> {
  const steps = new Steps();
  const data = dataFolder(process.env.MINNOW_DATA || undefined);
  await claim(data, options.command);
  let supervisor: Supervisor | undefined;
  try {
    if (options.fresh) await removeData(data);
    requireSpace(data.path, spaceToStartMb);
    const settings = await demoSettings(data, process.env);
    supervisor = new Supervisor(data.logs);
    const stopped = stopSignals(supervisor, data, steps);
    const owner = supervisor;
    const up = startStack(owner, settings, steps, {
      watch: options.watch,
      host: options.host,
      empty: options.empty,
      onStart: (env) =>
        note(data, {
          command: options.command,
          appUrl: settings.appUrl,
          children: owner.pids(),
          env,
        }),
    }).then(() => greet(settings, steps));
    const failed = Promise.race([owner.failed, diskFull(data.path)]).then((failure) => {
      throw failure;
    });
    await Promise.race([failed, stopped, Promise.all([up, stopped])]);
    return 0;
  } catch (error) {
    steps.hush();
    showFailure(error);
    return 1;
  } finally {
    steps.hush();
    await supervisor?.stopAll();
    release(data);
    if (supervisor) steps.line('Stopped.');
  }
}

/** Resolves at the first Ctrl-C (or its like); the second kills everything on the spot. */
function stopSignals(supervisor: Supervisor, data: DataFolder, steps: Steps): Promise<void> {
  // A closed terminal or pipe must not end us before our services are stopped.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return new Promise((resolve) => {
    let asked = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked === 0) {
          asked = performance.now();
          steps.line(`\nStopping (${signal}) …`);
          resolve();
          return;
        }
        // One Ctrl-C reaches us twice: from the terminal and passed on by npm.
        if (performance.now() - asked < 700) return;
        supervisor.killAll();
        release(data);
        process.exit(130);
      });
    }
  });
}

async function removeData(data: DataFolder): Promise<void> {
  await stopLeftover(data.postgres);
  for (const place of [data.postgres, data.files, data.sandbox, data.mailbox]) {
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
}

function greet(settings: Settings, steps: Steps): void {
  steps.line(`
Minnow is up (${steps.elapsed()}).

  Minnow    ${settings.appUrl}
  Mailbox   ${settings.mailboxUrl}
  Payments  ${settings.sandboxUrl}  (sandbox; pay with card 4242 4242 4242 4242)

  People    buyer@minnow.test, seller@minnow.test, admin@minnow.test
            password minnow-demo, or one click on the sign-in page

  Ctrl-C stops everything; '--fresh' starts over.`);
}
