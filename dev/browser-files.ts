import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/**
 * First line of a script for V8 (its 'explicit compile hints'): compile every function while the file comes in, beside the
 * page's own work. Without it the functions of a chunk are only skimmed then, and compiled once they are called, which is when
 * the page is to come alive: half of the framework's start, measured.
 */
const compileAhead = '//# allFunctionsCalledOnLoad\n';

/**
 * Makes what a build wrote for browsers quick to take in: scripts say that they are to be compiled at once, and beside each
 * script and style stands its Brotli form, as small as it gets, which app/small-files.ts sends. Doing it twice changes nothing.
 * @param folder of files whose names change with their content, such as `.next/static`
 */
export async function finishBrowserFiles(folder: string): Promise<void> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css)$/.test(name)) continue;
    const file = path.join(folder, name);
    let text = readFileSync(file, 'utf8');
    if (name.endsWith('.js') && !text.startsWith(compileAhead)) {
      text = compileAhead + text;
      writeFileSync(file, text);
    }
    writeFileSync(`${file}.br`, await smallest(text));
  }
}

/** Takes seconds for all files of a build, so it is nothing to do for each request. */
const smallest = (text: string): Promise<Buffer> =>
  compress(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });
