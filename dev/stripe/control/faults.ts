import { newId } from '../store/ids';

/** A failure that was ordered for a coming call. */
export interface Fault {
  id: string;
  method: string;
  /** Path of the call; `*` stands for one or more of any sign. */
  path: string;
  /** Answer a status, cut the connection, or only take long. */
  action: 'status' | 'drop' | 'delay';
  /** Before the call is carried out, or after it was, so that it has happened and nobody hears of it. */
  when: 'before' | 'after';
  status: number;
  times: number;
  /** Wait before anything is looked at. */
  delay_ms: number;
  /** Wait while the call is in progress: a second one with its key meets a 409. */
  delay_in_ms: number;
}

export interface TakenFault extends Fault {
  answer(): { status: number; body: string };
}

/** Failures ordered for coming calls. They live in memory: a restart is a failure of its own. */
export class Faults {
  private faults: Fault[] = [];

  order(fault: Omit<Fault, 'id'>): Fault {
    const ordered = { ...fault, id: newId('fault') };
    this.faults.push(ordered);
    return ordered;
  }

  list(): Fault[] {
    return this.faults;
  }

  clear(): void {
    this.faults = [];
  }

  /** The fault for this call, used up by one; undefined if none was ordered. */
  take(method: string, path: string): TakenFault | undefined {
    const fault = this.faults.find((one) => matches(one, method, path));
    if (!fault) return undefined;
    fault.times -= 1;
    if (fault.times <= 0) this.faults = this.faults.filter((one) => one !== fault);
    return { ...fault, answer: () => ({ status: fault.status, body: bodyOf(fault.status) }) };
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== '*' && fault.method !== method) return false;
  const pattern = fault.path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');
  return new RegExp(`^${pattern}$`).test(path);
}

function bodyOf(status: number): string {
  if (status === 429) {
    const message =
      'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.';
    return JSON.stringify({
      error: { type: 'invalid_request_error', code: 'rate_limit', message },
    });
  }
  const type = status >= 500 ? 'api_error' : 'invalid_request_error';
  return JSON.stringify({
    error: { type, message: `A failure ordered from the sandbox (${status}).` },
  });
}
