import type { IncomingMessage } from 'node:http';
import { ApiError } from './errors';
import { emptyTree, type FormTree, parseForm, parseMultipart, Upload } from './form';

/** Evidence files may have 5 MB each; nothing else comes near. */
const bytesMax = 16 * 1024 * 1024;

/**
 * Reads a request's body whole. Throws 413 for one that is too large, but only when all of it has
 * come: a client that is cut off while it sends does not read the answer.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= bytesMax) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  if (size > bytesMax) {
    throw new ApiError(413, { type: 'invalid_request_error', message: 'Request body too large.' });
  }
  return Buffer.concat(chunks);
}

/** The parameters of a request: from the query of a GET or DELETE, else from the body. */
export async function readForm(
  request: IncomingMessage,
  body: Buffer,
  query: string,
): Promise<FormTree> {
  const fromQuery = parseForm(query);
  if (request.method !== 'POST' || body.length === 0) return fromQuery;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return parseMultipart(body, type);
  if (type.startsWith('application/json')) {
    throw new ApiError(400, {
      type: 'invalid_request_error',
      message:
        'Invalid request: the v1 API takes application/x-www-form-urlencoded bodies, not application/json.',
    });
  }
  return Object.assign(emptyTree(), fromQuery, parseForm(body.toString('utf8')));
}

/** A text that two forms share exactly when they say the same, in whatever order. */
export function canonicalForm(value: FormTree | string | Upload): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Upload) return `file:${value.filename}:${value.bytes.toString('base64')}`;
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalForm(value[key] ?? '')}`);
  return `{${parts.join(',')}}`;
}
