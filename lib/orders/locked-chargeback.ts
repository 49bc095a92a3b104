import type { ChargebackState, PaymentLeg } from '@/prisma/generated/client';

/** One chargeback of ours, under its order's lock. */
export type LockedChargeback = {
  readonly id: string;
  readonly state: ChargebackState;
  readonly amountCents: number;
  readonly currency: string;
  readonly paymentId: string;
  readonly leg: PaymentLeg;
};
