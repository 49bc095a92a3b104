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
}

/** Private files with what can be seen of them; only the two sides and admins can fetch them. */
export function FileList({ files, label = 'Files', zip }: FileListProps) {
  if (files.length === 0) return null;
  return (
    <div className="grid gap-3">
      <ul
        aria-label={label}
        className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] items-start gap-3"
      >
        {files.map((file) => (
          <FileCard key={file.id} file={file} />
        ))}
      </ul>
      {zip && files.length > 1 && (
        <a
          href={zip}
          className={classNames(buttonStyle({ variant: 'secondary', size: 'sm' }), 'w-fit')}
        >
          <Download aria-hidden="true" className="size-4" />
          Download all ({sizeWords(files.reduce((sum, file) => sum + file.sizeBytes, 0))})
        </a>
      )}
    </div>
  );
}

function FileCard({ file }: { file: FileView }) {
  return (
    <li className="grid min-w-0 gap-2 rounded-md border border-line-strong bg-raised p-3">
      <FilePreview file={file} />
      {file.scan === 'infected' ? (
        <Notice tone="attention" title={file.name}>
          A virus was found in this file. It is not given out.
        </Notice>
      ) : (
        <>
          <a
            href={`/api/files/${file.id}`}
            className="flex min-w-0 items-center gap-2 rounded-sm py-1 text-sm hover:underline"
          >
            <Download aria-hidden="true" className="size-4 shrink-0 text-muted" />
            <span className="min-w-0 truncate font-semibold">{file.name}</span>
            <span className="tabular ml-auto shrink-0 text-muted">{sizeWords(file.sizeBytes)}</span>
          </a>
          {file.scan === 'waiting' && (
            <p className="text-muted text-sm">It is being checked for viruses.</p>
          )}
          <Disclosure summary="Checksum" look="quiet">
            <p className="break-all font-mono text-muted text-xs">SHA-256 {file.sha256}</p>
          </Disclosure>
        </>
      )}
    </li>
  );
}
