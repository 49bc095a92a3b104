import { db } from '@/lib/platform/db';

/**
 * Time for the demo's past: the marketplace's clock is set back before anything exists and then only moves forward, so
 * that every order, review and payout happened when it says it did, through the same use cases as ever.
 */
export class SimulatedTime {
  private at = new Date(0);

  constructor(private readonly sandboxUrl: string) {}

  /** Moves to this moment; one that has passed already changes nothing. */
  async goTo(at: Date): Promise<void> {
    if (at <= this.at) return;
    this.at = at;
    await this.setOffset(at.getTime() - Date.now());
  }

  /** Back to real time: the demo begins. */
  async arrive(): Promise<void> {
    await this.setOffset(0);
  }

  private async setOffset(offsetMs: number): Promise<void> {
    const whole = Math.round(offsetMs);
    await db.clock.update({ where: { id: 1 }, data: { offsetMs: BigInt(whole) } });
    const response = await fetch(new URL('/_sandbox/clock', this.sandboxUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ offset_ms: whole }),
    });
    if (!response.ok)
      throw new Error(`The payment sandbox did not take the time: ${response.status}`);
  }
}
