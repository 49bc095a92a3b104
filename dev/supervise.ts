import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { Failure } from './failure';
import { rootFolder, shown } from './folders';
import { send, sendToGroup } from './processes';

export interface ChildOptions {
  /** As shown to people and as the name of the log: 'web server' logs to web-server.log. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  readonly stopSignal?: NodeJS.Signals;
  /** How long an orderly stop may take before the whole group is killed. */
  readonly stopSeconds?: number;
}

export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** Resolves once, with the words for how it ended, whether or not it was asked to. */
  readonly ended: Promise<string>;
  /** Asks it to stop, waits, and kills what is left of its process group. */
  stop(): Promise<void>;
}

const success = 'ended with code 0';

interface Entry extends Child {
  readonly signal: NodeJS.Signals;
  readonly seconds: number;
  stopping: boolean;
  isRunning(): boolean;
}

/**
 * Starts services, each in a process group of its own with a log of its own, and stops them in the
 * opposite order. A watchdog process ends them if this process is killed.
 */
export class Supervisor {
  readonly #entries: Entry[] = [];
  readonly #folders: string[] = [];
  readonly #atStop: (() => void)[] = [];
  readonly #mortal = new Set<string>();
  readonly #logs = new Set<string>();
  readonly #watchdog: ChildProcess;
  #closed = false;
  #fail: (failure: Failure) => void = () => undefined;

  /** Resolves when a service ends that nobody stopped. */
  readonly failed: Promise<Failure> = new Promise((resolve) => {
    this.#fail = resolve;
  });

  constructor(readonly logFolder: string) {
    mkdirSync(logFolder, { recursive: true });
    this.#watchdog = spawn(process.execPath, [path.join(rootFolder, 'dev/watchdog.js')], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: { NODE_ENV: 'production' },
    });
    this.#watchdog.stdin?.on('error', () => undefined);
    this.#watchdog.unref();
    (this.#watchdog.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  }

  /** The process that ends the services when this one is killed. */
  get watchdogPid(): number | undefined {
    return this.#watchdog.pid;
  }

  /** @throws Failure once the services are being stopped */
  start(options: ChildOptions): Child {
    return this.#start(options);
  }

  #start(options: ChildOptions): Entry {
    if (this.#closed) throw new Failure(`The ${options.name} was not started: all is stopping.`);
    const logFile = path.join(this.logFolder, `${options.name.replaceAll(' ', '-')}.log`);
    const log = openLog(logFile, this.#logs.has(logFile));
    this.#logs.add(logFile);
    const child = spawn(options.command, options.args, {
      cwd: rootFolder,
      env: options.env ?? process.env,
      uid: options.uid,
      gid: options.gid,
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    const entry = this.#entry(options, child, logFile);
    if (child.pid) this.#tell({ add: child.pid, signal: entry.signal, seconds: entry.seconds });
    this.#entries.push(entry);
    return entry;
  }

  /**
   * Runs a program that ends by itself, such as a build.
   * @throws Failure with the end of its log when it ends with an error
   */
  async run(options: ChildOptions): Promise<void> {
    const child = this.#start(options);
    child.stopping = true;
    const how = await child.ended;
    this.#entries.splice(this.#entries.indexOf(child), 1);
    if (how !== success) throw childFailure(child, how, 40);
  }

  /** From now on services of these names may end, and nothing else ends with them: who says so starts them again. */
  mayEnd(...names: string[]): void {
    for (const name of names) this.#mortal.add(name);
  }

  /** The service of this name that runs now, also while it is still coming up. */
  find(name: string): Child | undefined {
    return this.#entries.findLast((entry) => entry.name === name && entry.isRunning());
  }

  /** The processes that run now, for a later start that finds them left behind. */
  pids(): number[] {
    return this.#entries.filter((entry) => entry.isRunning()).map(({ pid }) => pid);
  }

  /** A temporary folder that goes when the services have stopped, also after a kill. */
  ownFolder(folder: string): void {
    this.#folders.push(folder);
    this.#tell({ folder });
  }

  /** Something of this very process that ends when the services are stopped, before the first of them. */
  atStop(work: () => void): void {
    this.#atStop.push(work);
  }

  /** Stops every service, the last started first. */
  async stopAll(): Promise<void> {
    this.#closed = true;
    for (const work of this.#atStop.splice(0)) work();
    for (const entry of [...this.#entries].reverse()) await entry.stop();
    this.#end();
  }

  /** Kills every service at once; for the second Ctrl-C. */
  killAll(): void {
    this.#closed = true;
    for (const entry of this.#entries) {
      entry.stopping = true;
      if (entry.isRunning()) sendToGroup(entry.pid, 'SIGKILL');
    }
    this.#end();
  }

  #end(): void {
    for (const folder of this.#folders) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
    this.#watchdog.stdin?.end();
  }

  #tell(order: Record<string, unknown>): void {
    this.#watchdog.stdin?.write(`${JSON.stringify(order)}\n`);
  }

  #entry(options: ChildOptions, child: ChildProcess, logFile: string): Entry {
    const pid = child.pid ?? 0;
    let hasEnded = false;
    const ended = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(`could not be started (${error.message})`));
      child.once('exit', (code, signal) => {
        // From now on its number may be given to a stranger: whatever is to be ended of it is ended here.
        hasEnded = true;
        sendToGroup(pid, 'SIGKILL');
        this.#tell({ remove: pid });
        resolve(signal ? `was killed by ${signal}` : `ended with code ${code}`);
      });
    });
    const entry: Entry = {
      name: options.name,
      pid,
      logFile,
      ended,
      signal: options.stopSignal ?? 'SIGTERM',
      seconds: options.stopSeconds ?? 10,
      stopping: false,
      isRunning: () => pid > 0 && !hasEnded,
      stop: async () => {
        entry.stopping = true;
        if (!entry.isRunning()) return;
        send(pid, entry.signal);
        const late = setTimeout(() => sendToGroup(pid, 'SIGKILL'), entry.seconds * 1000);
        await ended;
        clearTimeout(late);
      },
    };
    void ended.then((how) => {
      if (!entry.stopping && !this.#mortal.has(entry.name)) this.#fail(childFailure(entry, how));
    });
    return entry;
  }
}

/** The sentence for a service that ended by itself, with the end of its log. */
export function childFailure(child: Child, how: string, lineCount = 15): Failure {
  const lines = lastLines(child.logFile, lineCount);
  if (lines.some((line) => /ENOSPC|No space left on device/i.test(line))) {
    return new Failure(
      `The disk is full, so the ${child.name} stopped: free some space and start again.`,
      lines,
    );
  }
  return new Failure(
    `The ${child.name} (process ${child.pid}) ${how}: its log is ${shown(child.logFile)}; start again when the cause is gone.`,
    lines,
  );
}

/**
 * Waits until `ready` says so.
 * @throws Failure when the child ends first, or the time is over
 */
export async function untilReady(
  child: Child,
  ready: () => Promise<boolean>,
  seconds: number,
): Promise<void> {
  let how: string | undefined;
  void child.ended.then((words) => {
    how = words;
  });
  const deadline = performance.now() + seconds * 1000;
  while (!(await ready())) {
    if (how !== undefined) throw childFailure(child, how);
    if (performance.now() > deadline) {
      throw childFailure(child, `did not answer within ${seconds} seconds`);
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/**
 * The log of the run before stays beside the new one: the cause of a crash is often in it. A service that is started again
 * within one run goes on with its log.
 */
function openLog(file: string, again: boolean): number {
  if (again) return openSync(file, 'a', 0o600);
  if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'));
  return openSync(file, 'w', 0o600);
}

function lastLines(file: string, count: number): string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
  } catch {
    return [];
  }
}
