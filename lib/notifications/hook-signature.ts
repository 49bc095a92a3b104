import { createHmac } from 'node:crypto';

/**
 * The header by which a called address knows that it is us, and that nobody has changed or kept the call: the time in seconds
 * and, with the hook's secret, HMAC-SHA256 of that time, a full stop and the body, in hex: `t=1795974559,v1=5257a8…`.
 */
export function hookSignature(secret: string, at: Date, body: string): string {
  const time = Math.floor(at.getTime() / 1000);
  const mac = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  return `t=${time},v1=${mac}`;
}
