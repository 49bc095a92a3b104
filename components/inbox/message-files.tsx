import { Paperclip } from 'lucide-react';
import Link from 'next/link';
import { previewKind } from '@/lib/files/preview-kinds';
import type { MessageFile } from '@/lib/inbox/views';
import { sizeText } from './inbox-words';

const addressOf = (id: string): string => `/api/files/${id}`;

/** What came with a message: pictures to be seen, everything as a download. */
export function MessageFiles({ files }: { files: readonly MessageFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Files" className="grid gap-2">
      {files.map((file) => (
        <li key={file.id} className="min-w-0">
          {previewKind(file) === 'picture' ? <Picture file={file} /> : <FileLink file={file} />}
        </li>
      ))}
    </ul>
  );
}

function Picture({ file }: { file: MessageFile }) {
  return (
    <Link
      href={`/files/${file.id}`}
      prefetch={false}
      title={`${file.name}, ${sizeText(file.sizeBytes)}`}
      className="block w-fit max-w-full overflow-hidden rounded-md border border-line bg-sunken"
    >
      {/* biome-ignore lint/performance/noImgElement: private, and made small by its own address. */}
      <img
        src={`${addressOf(file.id)}/preview`}
        alt={file.name}
        loading="lazy"
        decoding="async"
        className="max-h-72 min-h-16 min-w-24 max-w-full object-contain"
      />
    </Link>
  );
}

/** One file as a link that fetches it. */
export function FileLink({ file }: { file: MessageFile }) {
  return (
    <a
      href={addressOf(file.id)}
      className="inline-flex max-w-full items-center gap-2.5 rounded-md border border-line-strong bg-raised px-3 py-2 text-ink text-sm hover:border-ink"
    >
      <Paperclip aria-hidden="true" className="size-4 shrink-0 text-muted" />
      <span className="min-w-0 truncate font-semibold">{file.name}</span>
      <span className="tabular shrink-0 text-muted">{sizeText(file.sizeBytes)}</span>
    </a>
  );
}
