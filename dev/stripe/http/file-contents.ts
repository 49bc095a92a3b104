import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileOnDisk } from '../resources/files';
import type { World } from '../world';
import { accountOf, authenticate } from './auth';
import { noSuch } from './errors';

const contents = /^\/v1\/files\/(file_\w+)\/contents$/;

/** The id in the address of a file's contents; the one address of the API that is not answered with JSON. */
export function fileOfContents(path: string): string | undefined {
  return contents.exec(path)?.[1];
}

/** GET /v1/files/:id/contents, which Stripe has on files.stripe.com. Throws 401 and 404. */
export function sendFileContents(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): void {
  authenticate(world, request.headers);
  const row = world.store.get('files', id);
  if (row?.account !== accountOf(world, request.headers)) throw noSuch('file upload', id);
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': row.size,
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(fileOnDisk(world, id))
    .on('error', () => response.destroy())
    .pipe(response);
}
