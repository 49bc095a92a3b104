import { randomBytes } from 'node:crypto';

/**
 * Bytes that nobody knows, and of no known kind: of plain random ones, one in some ten thousand begins like a program and is
 * refused.
 */
export const noise = (size: number): Buffer<ArrayBuffer> =>
  randomBytes(size).fill(7, 0, Math.min(size, 8));
