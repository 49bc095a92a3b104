import { deflateRawSync } from 'node:zlib';

type Entry = { name: string; packed: Buffer; unpacked: number; at: number };

const localHead = (name: string): Buffer => {
  const head = Buffer.alloc(30 + name.length);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(name.length, 26);
  head.write(name, 30);
  return head;
};

function list(entries: readonly Entry[], at: number): Buffer {
  const heads = entries.map(({ name, packed, unpacked, at: place }) => {
    const head = Buffer.alloc(46 + name.length);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(8, 10);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(unpacked, 24);
    head.writeUInt16LE(name.length, 28);
    head.writeUInt32LE(place, 42);
    head.write(name, 46);
    return head;
  });
  const bytes = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(bytes.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([bytes, end]);
}

/** An archive of blank files, each of 100 MB in 100 KB: 2 GB in all. */
export function zipBomb(): Buffer {
  const unpacked = 100 * 1024 * 1024;
  const packed = deflateRawSync(Buffer.alloc(unpacked), { level: 9 });
  const parts: Buffer[] = [];
  const entries: Entry[] = [];
  let at = 0;
  for (let file = 0; file < 20; file++) {
    const name = `blank-${file}.bin`;
    entries.push({ name, packed, unpacked, at });
    parts.push(localHead(name), packed);
    at += 30 + name.length + packed.length;
  }
  return Buffer.concat([...parts, list(entries, at)]);
}

/** A small archive that lists the same bytes under ten names: the trick by which 46 MB become petabytes. */
export function overlappingZip(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(10_000));
  const head = localHead('a.bin');
  const entries = Array.from({ length: 10 }, (_, file) => ({
    name: `a-${file}.bin`,
    packed,
    unpacked: 10_000,
    at: 0,
  }));
  return Buffer.concat([head, packed, list(entries, head.length + packed.length)]);
}

/** An ordinary archive of one text. */
export function plainZip(text = 'hello '.repeat(1000)): Buffer {
  const packed = deflateRawSync(Buffer.from(text));
  const head = localHead('a.txt');
  const entry = { name: 'a.txt', packed, unpacked: text.length, at: 0 };
  return Buffer.concat([head, packed, list([entry], head.length + packed.length)]);
}

/** What an uncompressed archive holds, read from its list of contents. */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [nameBytes, extraBytes] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const name = zip.subarray(at + 46, at + 46 + nameBytes).toString('utf8');
    const place = zip.readUInt32LE(at + 42);
    const start = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28);
    files.set(name, zip.subarray(start, start + zip.readUInt32LE(at + 20)));
    at += 46 + nameBytes + extraBytes + zip.readUInt16LE(at + 32);
  }
  return files;
}
