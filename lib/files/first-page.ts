import path from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';

const drawing = path.join(process.cwd(), 'lib/files/draw-first-page.js');
const secondsMax = 10;
const memoryMbMax = 128;

type Drawn = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/**
 * The first page of a PDF as a PNG, its longer side of so many pixels. Drawn in a thread of its own, which is ended when it
 * takes too long: the bytes are a stranger's. Throws for what is no PDF, locked, damaged or too much work.
 */
export async function firstPage(bytes: Uint8Array, sideMax: number): Promise<Buffer> {
  const { data, width, height } = await drawn(bytes, sideMax);
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: 'white' })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function drawn(bytes: Uint8Array, sideMax: number): Promise<Drawn> {
  const thread = new Worker(/* turbopackIgnore: true */ drawing, {
    workerData: { bytes, sideMax },
    // Nothing of ours is its business.
    env: {},
    stdout: true,
    stderr: true,
    // Of JavaScript; what PDFium itself takes as WebAssembly is bounded by the time alone.
    resourceLimits: { maxOldGenerationSizeMb: memoryMbMax },
  });
  const work = new Promise<Drawn>((resolve, reject) => {
    const late = () => reject(new Error(`a PDF was not drawn within ${secondsMax} s`));
    const timer = setTimeout(late, secondsMax * 1000);
    thread.once('message', resolve).once('error', reject);
    thread.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('a PDF was not drawn'));
    });
  });
  return work.finally(() => thread.terminate());
}
