import { sizeWords } from './size-words';

/** Reads bytes of the archive, both ends counted in. */
type Read = (start: number, end: number) => Promise<Uint8Array>;

// An archive of text shrinks to a tenth, of blank pictures to a hundredth; deflate can do no more than 1 : 1,032.
const ratioMax = 100;
const unpackedFreeBytes = 1024 ** 3;
/** A list of contents is read up to here: 16 MB are some 200,000 files. */
const listBytesMax = 16 * 1024 ** 2;

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;
const filled32 = 0xffffffff;
const filled16 = 0xffff;

type List = { readonly start: number; readonly bytes: number };
type Entry = { readonly packed: number; readonly unpacked: number; readonly at: number };

/**
 * Why this archive cannot be taken, or null: one that would unpack to vastly more than it is, or whose files share their
 * bytes so that few become many. Nothing is unpacked for it: sizes are read from the archive's own list of contents, which
 * is what programs that unpack it hold on to. What is no zip at all is none of its business.
 */
export async function zipProblem(
  read: Read,
  sizeBytes: number,
  name: string,
): Promise<string | null> {
  const list = await findList(read, sizeBytes);
  if (!list) return null;
  if (list.bytes > listBytesMax) return `“${name}” holds too many files to be sent as one archive.`;
  if (list.start < 0 || list.bytes === 0) return null;
  const entries = entriesOf(Buffer.from(await read(list.start, list.start + list.bytes - 1)));
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const tooMuch = unpacked > unpackedFreeBytes && unpacked > ratioMax * sizeBytes;
  if (!tooMuch && !overlap(entries)) return null;
  return `“${name}” has ${sizeWords(sizeBytes)} and would unpack to ${sizeWords(unpacked)}. Archives like that cannot be sent here.`;
}

/** The list stands right before its end mark, also where something was put in front of the whole archive. */
async function findList(read: Read, sizeBytes: number): Promise<List | null> {
  if (sizeBytes < 22) return null;
  const from = Math.max(0, sizeBytes - 22 - filled16 - 20);
  const tail = Buffer.from(await read(from, sizeBytes - 1));
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endMark) continue;
    const bytes = tail.readUInt32LE(at + 12);
    const large = bytes === filled32 || tail.readUInt32LE(at + 16) === filled32;
    if (large || tail.readUInt16LE(at + 10) === filled16) {
      const found = await findLargeList(read, tail, at - 20);
      if (found) return found;
    }
    return { start: from + at - bytes, bytes };
  }
  return null;
}

async function findLargeList(read: Read, tail: Buffer, locator: number): Promise<List | null> {
  if (locator < 0 || tail.readUInt32LE(locator) !== locator64Mark) return null;
  const at = Number(tail.readBigUInt64LE(locator + 8));
  const end = Buffer.from(await read(at, at + 55).catch(() => new Uint8Array()));
  if (end.length < 56 || end.readUInt32LE(0) !== end64Mark) return null;
  const bytes = Number(end.readBigUInt64LE(40));
  return { start: at - bytes, bytes };
}

function entriesOf(list: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === entryMark; ) {
    const nameBytes = list.readUInt16LE(at + 28);
    const extraBytes = list.readUInt16LE(at + 30);
    const extra = list.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    entries.push(
      sizesOf(
        extra,
        [at + 24, at + 20, at + 42].map((place) => list.readUInt32LE(place)),
      ),
    );
    at += 46 + nameBytes + extraBytes + list.readUInt16LE(at + 32);
  }
  return entries;
}

/** What does not fit into 32 bits stands in the extra field with the number 1, in this order. */
function sizesOf(extra: Buffer, short: readonly number[]): Entry {
  const large: number[] = [];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    for (let value = at + 4; value + 8 <= end; value += 8)
      large.push(Number(extra.readBigUInt64LE(value)));
  }
  const [unpacked = 0, packed = 0, start = 0] = short.map((value) =>
    value === filled32 ? (large.shift() ?? value) : value,
  );
  return { unpacked, packed, at: start };
}

/** Do two files of the archive share bytes? Each has a head of 30 bytes at least before its own. */
function overlap(entries: readonly Entry[]): boolean {
  const sorted = entries.filter((entry) => entry.packed > 0).sort((a, b) => a.at - b.at);
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    return next !== undefined && entry.at + 30 + entry.packed > next.at;
  });
}
