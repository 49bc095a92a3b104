import { z } from 'zod';
import { marketplace } from '@/marketplace.config';

const issuerSchema = z.object({
  name: z.string(),
  address: z.array(z.string()),
  /** '': none is printed. */
  taxId: z.string(),
  tax: z.object({ label: z.string(), rateBps: z.number().int().min(0).max(10_000) }),
});

/** Who gives a receipt, and the tax rule it goes by. */
export type ReceiptIssuer = z.infer<typeof issuerSchema>;

/** The issuer as the settings have it now, checked. */
export const currentIssuer = (): ReceiptIssuer =>
  issuerSchema.parse({ ...marketplace.operator, tax: marketplace.tax });

/** The issuer that a receipt was given by; one from before receipts had numbers goes by the settings of today. */
export const issuerOf = (kept: unknown): ReceiptIssuer =>
  kept === null ? currentIssuer() : issuerSchema.parse(kept);
