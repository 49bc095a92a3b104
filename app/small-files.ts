import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';

const place = '/_next/static/';

const types: Record<string, string> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
};

/** `path`: as `sentPath` reads it. */
export type SendSmall = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/**
 * Leads browsers that read Brotli to that form of a script or style, which the build keeps beside it (dev/browser-files.ts): a
 * seventh smaller than what the framework would compress anew for each of them, and no work. The framework sends it as it sends
 * any file, and leaves alone what is compressed already.
 * @param folder the build's files for browsers; without such forms in it everything is sent as ever
 */
export function smallFiles(folder: string): SendSmall {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  const small = new Set(
    files
      .filter((file) => file.endsWith('.br'))
      .map((file) => place + file.slice(0, -3).replaceAll('\\', '/')),
  );
  return (request, response, path) => {
    const type = types[extname(path)];
    if (!type || !small.has(path)) return;
    // Between us and the browser may stand who keeps answers.
    response.setHeader('Vary', 'Accept-Encoding');
    if (!readsBrotli(request.headers)) return;
    response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Type', type);
    request.url = `${path}.br`;
    plainRefusals(response);
  };
}

/** What refuses (no such range, a file that is gone since) is a page, in no such form. */
function plainRefusals(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status >= 400) {
      response.removeHeader('Content-Encoding');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
    }
    return writeHead(status, ...rest);
  };
}

/** What is worth nothing to the browser (`br;q=0`) it does not take (RFC 9110, 12.4.2). */
const readsBrotli = ({ 'accept-encoding': accepted }: IncomingMessage['headers']): boolean =>
  /(^|,)\s*br\s*(;\s*q=(1|0\.\d*[1-9])[^,]*)?(,|$)/i.test(String(accepted ?? ''));
