import { changeTasks } from '@/lib/changes/jobs';
import { disputeTasks } from '@/lib/disputes/jobs';
import { offerTasks } from '@/lib/offers/jobs';
import { orderTasks } from '@/lib/orders/jobs';
import { dayMs, hourMs, minuteMs, moveClock } from '@/lib/platform/clock';

/** Fires every clock that is due, as the worker does each minute. */
export async function fireClocks(): Promise<void> {
  await orderTasks['fire-timers']();
  await changeTasks['fire-timers']();
  await disputeTasks['fire-timers']();
  await offerTasks['lapse-offers']();
}

/** Time passes, and the worker sees to what has become due. */
export async function pass(span: {
  days?: number;
  hours?: number;
  minutes?: number;
}): Promise<void> {
  const { days = 0, hours = 0, minutes = 0 } = span;
  const ms = days * dayMs + hours * hourMs + minutes * minuteMs;
  await moveClock(ms);
  await moveSandbox(ms);
  await fireClocks();
}

/** The sandbox goes by the same time, where a test has one: Stripe refuses sessions that end in the wrong hour. */
async function moveSandbox(advanceMs: number): Promise<void> {
  const base = process.env.STRIPE_API_BASE ?? '';
  // Port 1: no sandbox was asked for (settings.ts).
  if (!base || new URL(base).port === '1') return;
  const answer = await fetch(`${base}/_sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance_ms: advanceMs }),
  });
  if (!answer.ok) throw new Error(`the sandbox keeps its old time: ${await answer.text()}`);
}
