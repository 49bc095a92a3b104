import { Paperclip } from 'lucide-react';
import type { FileView } from '@/lib/orders/views';

const sizeText = (bytes: number): string =>
  bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1_048_576).toFixed(1)} MB`;

/** Private files as links; only the two sides and admins can fetch them. */
export function FileList({
  files,
  label = 'Files',
}: {
  files: readonly FileView[];
  label?: string;
}) {
  if (files.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id}>
          <a
            href={`/api/files/${file.id}`}
            className="inline-flex max-w-full items-center gap-2 rounded-md border border-line-strong bg-raised px-3 py-2 text-sm hover:border-ink"
          >
            <Paperclip aria-hidden="true" className="size-4 shrink-0 text-muted" />
            <span className="min-w-0 truncate font-semibold">{file.name}</span>
            <span className="tabular shrink-0 text-muted">{sizeText(file.sizeBytes)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
