import { z } from 'zod';
import { previewLooks } from '@/lib/platform/preview-looks';
import { sizeWords } from '@/lib/platform/size-words';
import { marketplace } from '@/marketplace.config';

const { fileMb, largeFileMb } = marketplace.limits;

export const uploadPurposes = ['requirement', 'delivery', 'message', 'dispute'] as const;
export const uploadPurpose = z.enum(uploadPurposes);
export type SentPurpose = (typeof uploadPurposes)[number];

/** How large a file may be, in MB (RULES 8): what people say stays small, what they make may be large. */
export const megabytesFor = (purpose: SentPurpose): number =>
  purpose === 'requirement' || purpose === 'delivery' ? largeFileMb : fileMb;

export const bytesFor = (purpose: SentPurpose): number => megabytesFor(purpose) * 1024 * 1024;

/** '25 MB', '1 GB': as it is said in hints and refusals. */
export const mostFor = (purpose: SentPurpose): string => sizeWords(bytesFor(purpose));

export const beginUploadSchema = z.object({
  purpose: uploadPurpose,
  name: z.string().min(1, 'The file needs a name.').max(4000),
  sizeBytes: z.number('How large is the file?').int().min(0).max(Number.MAX_SAFE_INTEGER),
  modified: z.string().max(40).default(''),
  /** The field of the form in which it was chosen. */
  field: z
    .string()
    .regex(/^[\w.]{1,40}$/, 'This is no field of a form.')
    .default('files'),
});

export const uploadListSchema = z.object({
  purpose: uploadPurpose,
  field: beginUploadSchema.shape.field,
});

export const scanFileSchema = z.object({ fileId: z.uuid() });

export const drawPreviewSchema = z.object({
  fileId: z.uuid(),
  look: z.enum(previewLooks),
  nth: z.number().int().min(1),
});
