import { randomBytes } from 'node:crypto';
import { realNow } from './clock';

/**
 * The id of a new row that is written without the client's own `create`: a UUID of version 7, as that makes them. The time
 * comes first, so that new rows stand side by side in their index.
 */
export function rowId(at: Date = realNow()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
