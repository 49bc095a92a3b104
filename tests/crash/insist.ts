import { setTimeout as sleep } from 'node:timers/promises';

/** Far more than any restart takes: whoever waits as long is stuck. */
export const patienceMs = 5 * 60_000;

/** What all have done together. */
export const progress = { deeds: 0, slowest: '', slowestMs: 0 };

function note(what: string, ms: number): void {
  progress.deeds += 1;
  if (ms > progress.slowestMs) Object.assign(progress, { slowest: what, slowestMs: ms });
}

export interface Deed {
  readonly what: string;
  /** Whether it is done, or cannot be any more. Asked of the database. */
  isDone(): Promise<boolean>;
  /** Says true when whoever did it was told that it is done. */
  act(): Promise<boolean>;
}

/**
 * Does something until it is done, as people do it: whatever goes wrong, they look and press again.
 * @throws when it cannot be done for minutes, or they were told that it is done and it is not
 */
export async function insist({ what, isDone, act }: Deed): Promise<void> {
  const from = performance.now();
  let trouble: unknown;
  let pauseMs = 200;
  for (let told = false; ; ) {
    const done = await isDone().catch(() => undefined);
    if (done) break;
    if (told && done === false)
      throw new Error(`${what}: they were told that it is done, and it is not`);
    if (performance.now() - from > patienceMs)
      throw new Error(`${what}: not done for minutes; ${trouble}`);
    told ||= await act().catch((error: unknown) => {
      trouble = error;
      return false;
    });
    await sleep(told ? 50 : pauseMs);
    // Who presses all the time is soon told to wait for an hour.
    pauseMs = Math.min(pauseMs * 2, 5000);
  }
  note(what, performance.now() - from);
}

/**
 * Asks until there is an answer.
 * @throws the last trouble when there is none for minutes
 */
export async function again<T>(ask: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await sleep(500);
  }
}
