import type { Readable } from 'node:stream';
import type { ZipFile } from 'yazl';

type Options = { readonly mtime: Date; readonly size?: number; readonly compress?: boolean };
type Give = (error: unknown, bytes: NodeJS.ReadableStream) => void;

/**
 * Adds what is opened when its turn comes in the archive. The archive by itself neither hears that it breaks, and would wait
 * for ever, nor closes it when nobody takes the rest any more, and an open file would be left behind each time.
 */
export function addSource(
  zip: ZipFile,
  name: string,
  options: Options,
  open: () => Promise<Readable>,
): void {
  const archive = zip.outputStream as Readable;
  zip.addReadStreamLazy(name, options, (give: Give) => {
    open().then(
      (bytes) => {
        const letGo = () => void bytes.destroy();
        bytes.once('error', (error) => archive.destroy(error));
        bytes.once('close', () => archive.off('close', letGo));
        archive.once('close', letGo);
        if (archive.destroyed) letGo();
        else give(null, bytes);
      },
      (error: unknown) => give(error, null as never),
    );
  });
}
