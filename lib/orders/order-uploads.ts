import { z } from 'zod';
import { beginUpload } from '@/lib/files/begin-upload';
import { listUploads } from '@/lib/files/list-uploads';
import { uploadPurpose } from '@/lib/files/schema';
import type { UploadView } from '@/lib/files/views';
import type { Actor } from '@/lib/platform/actor';
import { parse } from '@/lib/platform/parse';
import { orderToSendTo } from './order-to-send-to';

/** For what, and for which order; a message may be written before any. */
const placeSchema = z.union([
  z.object({ purpose: z.literal('message'), number: z.literal('').optional() }),
  z.object({ purpose: uploadPurpose, number: z.string() }),
]);

async function placeOf(actor: Actor, input: { purpose: string; number?: string | undefined }) {
  const { purpose, number } = parse(placeSchema, input);
  return number ? { purpose, orderId: await orderToSendTo(actor, number, purpose) } : { purpose };
}

/**
 * Announces a file that will come in pieces for an order: only by the side that hands such files in, once it is paid. Refuses
 * what `orderToSendTo` and `beginUpload` refuse.
 */
export async function beginOrderUpload(
  actor: Actor,
  input: {
    number?: string | undefined;
    purpose: string;
    name: string;
    sizeBytes: number;
    modified?: string;
    field?: string;
  },
): Promise<{ id: string }> {
  const { name, sizeBytes, modified, field } = input;
  return beginUpload(actor, {
    ...(await placeOf(actor, input)),
    ...{ name, sizeBytes, modified, field },
  });
}

/** What this person has begun to send for an order from one field of a form, and not handed in. */
export async function listOrderUploads(
  actor: Actor,
  input: { number?: string | undefined; purpose: string; field?: string },
): Promise<UploadView[]> {
  return listUploads(actor, { ...(await placeOf(actor, input)), field: input.field });
}
