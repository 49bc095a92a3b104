import { Download } from 'lucide-react';
import { FilePreview } from '@/components/files/file-preview';
import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import type { FileView } from '@/lib/orders/views';
import { sizeWords } from '@/lib/platform/size-words';

interface FileListProps {
  files: readonly FileView[];
  label?: string;
  /** Where all of them come as one archive. */
  zip?: string;
  /** `links`: by their names alone, where they are shown elsewhere on the page. */
  look?: 'cards' | 'links';
  /** Why their previews show a mark. */
  mark?: string | null;
  /** What is said of a file besides, by its id. */
  notes?: ReadonlyMap<string, string | null>;
}

/** Private files with what can be seen of them; only the two sides and admins can fetch them. */
export function FileList({
  files,
  label = 'Files',
  zip,
  look = 'cards',
  mark,
  notes,
}: FileListProps) {
  if (files.length === 0) return null;
  const links = look === 'links';
  return (
    <div className="grid gap-3">
      <ul
        aria-label={label}
        className={
          links
            ? 'grid'
            : 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] items-start gap-3'
        }
      >
        {files.map((file) =>
          links ? (
            <li key={file.id} className="min-w-0 max-w-md">
              <FileName file={file} />
            </li>
          ) : (
            <FileCard key={file.id} file={file} marked={Boolean(mark)} note={notes?.get(file.id)} />
          ),
        )}
      </ul>
      {!links && mark && <p className="text-muted text-sm">{mark}</p>}
      {!links && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          {zip && files.length > 1 && <DownloadAll files={files} zip={zip} />}
          <Checksums files={files} />
        </div>
      )}
    </div>
  );
}

function DownloadAll({ files, zip }: { files: readonly FileView[]; zip: string }) {
  return (
    <a
      href={zip}
      className={classNames(buttonStyle({ variant: 'secondary', size: 'sm' }), 'w-fit')}
    >
      <Download aria-hidden="true" className="size-4" />
      Download all ({sizeWords(files.reduce((sum, file) => sum + file.sizeBytes, 0))})
    </a>
  );
}

/** By which a file can be known again, for those who ask. */
function Checksums({ files }: { files: readonly FileView[] }) {
  return (
    <Disclosure
      summary={files.length === 1 ? 'Checksum' : 'Checksums'}
      look="quiet"
      className="min-w-0 open:w-full"
    >
      <dl className="grid gap-2 text-muted text-xs">
        {files.map((file) => (
          <div key={file.id}>
            <dt className="break-words">{file.name}, SHA-256</dt>
            <dd className="break-all font-mono">{file.sha256}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

interface FileCardProps {
  file: FileView;
  marked: boolean;
  note: string | null | undefined;
}

function FileCard({ file, marked, note }: FileCardProps) {
  return (
    <li className="grid min-w-0 gap-2 rounded-md border border-line bg-raised p-3">
      <FilePreview file={file} marked={marked} />
      <FileName file={file} />
      {note && <p className="text-muted text-sm">{note}</p>}
    </li>
  );
}

/** Its name as the link that fetches it, or why there is none. */
function FileName({ file }: { file: FileView }) {
  if (file.scan === 'infected')
    return (
      <Notice tone="attention" title={file.name}>
        A virus was found in this file. It is not given out.
      </Notice>
    );
  return (
    <>
      <a
        href={`/api/files/${file.id}`}
        title={file.name}
        className="flex min-w-0 items-center gap-2 rounded-sm py-1 text-sm hover:underline"
      >
        <Download aria-hidden="true" className="size-4 shrink-0 text-muted" />
        <span className="min-w-0 truncate font-semibold">{file.name}</span>
        <span className="tabular ml-auto shrink-0 text-muted">{sizeWords(file.sizeBytes)}</span>
      </a>
      {file.scan === 'waiting' && (
        <p className="text-muted text-sm">It is being checked for viruses.</p>
      )}
    </>
  );
}
