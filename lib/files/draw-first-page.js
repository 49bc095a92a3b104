// Draws the first page of a PDF, in a thread of its own (first-page.ts): a stranger's PDF may take for ever, and a thread
// can be ended. Plain JavaScript, because a thread starts from a file and the web server's bundle has none.
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';

const { bytes, sideMax, wasmBytesMax } = workerData;

// The limits of a thread are those of JavaScript. PDFium's memory, of up to 2 GB, grows by this call alone.
const { grow } = WebAssembly.Memory.prototype;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65_536 > wasmBytesMax)
    throw new RangeError('a PDF takes too much memory');
  return grow.call(this, pages);
};

const library = await PDFiumLibrary.init();
const document = await library.loadDocument(bytes);
const page = document.getPage(0);
const { originalWidth, originalHeight } = page.getOriginalSize();
const scale = sideMax / Math.max(originalWidth, originalHeight, 1);
const pixels = (/** @type {number} */ side) => Math.max(1, Math.round(side * scale));
const size = { width: pixels(originalWidth), height: pixels(originalHeight) };
const { data, width, height } = await page.render({ ...size, render: 'bitmap' });
parentPort?.postMessage({ data, width, height });
