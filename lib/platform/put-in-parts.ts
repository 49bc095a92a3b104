import { partStore } from './storage-parts';

const mb = 1024 * 1024;

/** A bucket takes at most 10,000 parts. */
const partsMax = 10_000;
const leastPartBytes = 16 * mb;

const partBytesFor = (sizeBytes: number): number =>
  Math.max(leastPartBytes, Math.ceil(sizeBytes / partsMax / mb) * mb);

/**
 * Keeps what a stream brings under a key of a bucket, a part at a time: one request takes no more than 5 GB. No more than a
 * part is in memory, and nothing stands under the key, nor do parts stay, when the stream breaks or is not of that length.
 */
export async function putInParts(
  key: string,
  stream: AsyncIterable<Uint8Array>,
  sizeBytes: number,
  mime: string,
): Promise<void> {
  const store = await partStore();
  const whole = { key, multipartId: await store.begin(key, mime) };
  const parts: string[] = [];
  let sentBytes = 0;
  try {
    for await (const part of inPartsOf(stream, partBytesFor(sizeBytes))) {
      parts.push((await store.send(whole, parts.length + 1, part)) ?? '');
      sentBytes += part.length;
    }
    if (sentBytes !== sizeBytes)
      throw new Error(`a stream of ${sizeBytes} bytes has brought ${sentBytes}`);
    await store.finish(whole, parts, sizeBytes);
  } catch (error) {
    await store.abort(whole);
    throw error;
  }
}

async function* inPartsOf(
  stream: AsyncIterable<Uint8Array>,
  partBytes: number,
): AsyncGenerator<Uint8Array> {
  const part = Buffer.allocUnsafe(partBytes);
  let filled = 0;
  for await (const chunk of stream)
    for (let rest = chunk; rest.length > 0; ) {
      const fits = rest.subarray(0, partBytes - filled);
      part.set(fits, filled);
      filled += fits.length;
      rest = rest.subarray(fits.length);
      if (filled < partBytes) continue;
      yield part;
      filled = 0;
    }
  if (filled > 0) yield part.subarray(0, filled);
}
