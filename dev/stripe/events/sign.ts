import { createHmac } from 'node:crypto';

/**
 * The `Stripe-Signature` of a body. `atSeconds` is real time, whatever the sandbox's clock says:
 * the receiver compares it with its own (300 s of tolerance).
 */
export function signatureHeader(body: string, secret: string, atSeconds: number): string {
  const v1 = createHmac('sha256', secret).update(`${atSeconds}.${body}`).digest('hex');
  return `t=${atSeconds},v1=${v1}`;
}
