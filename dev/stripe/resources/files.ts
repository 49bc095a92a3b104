import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { invalid, missing, noSuch } from '../http/errors';
import { Upload } from '../http/form';
import { page } from '../http/list';
import { type Call, idOf, operation } from '../http/operation';
import { newId } from '../store/ids';
import type { FileRow } from '../store/rows/events';
import type { World } from '../world';

/** What a dispute's evidence may be, and how large. */
const evidenceTypes = new Set(['application/pdf', 'image/jpeg', 'image/png']);
const evidenceBytesMax = 5 * 1024 * 1024;

function showFile(world: World, row: FileRow): Stripe.File {
  return {
    id: row.id,
    object: 'file',
    created: row.created,
    expires_at: null,
    filename: row.filename,
    links: { object: 'list', data: [], has_more: false, url: `/v1/file_links?file=${row.id}` },
    purpose: row.purpose as Stripe.File.Purpose,
    size: row.size,
    title: row.title,
    type: row.type,
    url: `${world.publicUrl}/v1/files/${row.id}/contents`,
  };
}

/** Where the bytes of an uploaded file lie. */
export function fileOnDisk(world: World, id: string): string {
  return path.join(world.options.dataDir, 'files', id);
}

function createFile({ world, account, params }: Call<Stripe.FileCreateParams>) {
  const upload: unknown = params.file;
  if (!(upload instanceof Upload)) throw missing('file');
  if (params.purpose === 'dispute_evidence') checkEvidence(upload);
  const row = world.store.put('files', {
    id: newId('file'),
    created: world.clock.now(),
    account,
    filename: upload.filename,
    purpose: params.purpose,
    size: upload.bytes.length,
    type: shortType(upload.type),
    title: null,
  });
  // The bytes come first: a row whose file is missing would be a lie, a file without a row is only waste.
  mkdirSync(path.dirname(fileOnDisk(world, row.id)), { recursive: true });
  writeFileSync(fileOnDisk(world, row.id), upload.bytes);
  emit(world, 'file.created', account, showFile(world, row));
  return showFile(world, row);
}

function checkEvidence(upload: Upload): void {
  if (!evidenceTypes.has(upload.type)) {
    throw invalid(
      'The file type uploaded does not match the file types allowed for this purpose: pdf, jpg, png.',
      'file',
    );
  }
  if (upload.bytes.length > evidenceBytesMax) {
    throw invalid('File for key file exceeds maximum allowed size of 5242880 bytes.', 'file');
  }
}

function shortType(type: string): string {
  const name = type.split('/')[1]?.split(';')[0] ?? 'octet-stream';
  return name === 'jpeg' ? 'jpg' : name;
}

function retrieveFile(call: Call<Stripe.FileRetrieveParams>) {
  const row = call.world.store.get('files', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('file upload', idOf(call));
  return showFile(call.world, row);
}

function listFiles(call: Call<Stripe.FileListParams>) {
  const { world, account, params } = call;
  const rows = world.store
    .all('files')
    .filter(
      (row) => row.account === account && (!params.purpose || row.purpose === params.purpose),
    );
  return page(call, '/v1/files', 'file upload', rows, (row) => showFile(world, row));
}

export const fileOperations = [
  operation('POST', '/v1/files', ['Files', 'FileCreateParams'], createFile),
  operation('GET', '/v1/files', ['Files', 'FileListParams'], listFiles),
  operation('GET', '/v1/files/:id', ['Files', 'FileRetrieveParams'], retrieveFile),
];
