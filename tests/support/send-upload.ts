// Sends a file to an upload in a process of its own, so that it can be killed in the middle:
// node --import tsx tests/support/send-upload.ts '{"actor":{…},"id":"…","offset":0,"file":"…"}'
import { createReadStream } from 'node:fs';
import { writeUpload } from '@/lib/files/write-upload';
import type { Actor } from '@/lib/platform/actor';

const { actor, id, offset, file } = JSON.parse(process.argv[2] ?? '{}') as {
  actor: Actor;
  id: string;
  offset: number;
  file: string;
};
await writeUpload(actor, { id, offset, body: createReadStream(file) });
process.exit(0);
