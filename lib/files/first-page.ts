import path from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';

const drawing = path.join(process.cwd(), 'lib/files/draw-first-page.js');
const withinMsMax = 10_000;
/** Of JavaScript, and of what PDFium takes as WebAssembly: a page of ours has 4 MB, the file itself up to 40. */
const memoryMbMax = 128;
const wasmMemoryMbMax = 256;

/** It was not drawn in time: a machine that is busy just now may draw it later. */
export class TooLate extends Error {}

type Drawn = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/**
 * The first page of a PDF as a PNG, its longer side of so many pixels. Drawn in a thread of its own, which is ended when it
 * takes too long: the bytes are a stranger's. Throws `TooLate` then, and for what is no PDF, locked, damaged or takes too much memory.
 */
export async function firstPage(
  bytes: Uint8Array,
  sideMax: number,
  withinMs = withinMsMax,
): Promise<Buffer> {
  const { data, width, height } = await drawn(bytes, sideMax, withinMs);
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: 'white' })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function drawn(bytes: Uint8Array, sideMax: number, withinMs: number): Promise<Drawn> {
  const thread = new Worker(/* turbopackIgnore: true */ drawing, {
    workerData: { bytes, sideMax, wasmBytesMax: wasmMemoryMbMax * 1024 * 1024 },
    // Nothing of ours is its business.
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryMbMax },
  });
  const work = new Promise<Drawn>((resolve, reject) => {
    const late = () => reject(new TooLate(`a PDF was not drawn within ${withinMs} ms`));
    const timer = setTimeout(late, withinMs);
    thread.once('message', resolve).once('error', reject);
    thread.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('a PDF was not drawn'));
    });
  });
  return work.finally(() => thread.terminate());
}
