import { previewKind } from '@/lib/files/preview-kinds';
import { FilePreview } from './file-preview';

interface FileViewProps {
  file: {
    readonly id: string;
    readonly name: string;
    readonly mime: string;
    readonly sizeBytes: number;
    readonly marked: boolean;
  };
}

/** What can be seen of a file, as large as there is room. */
export function FileView({ file }: FileViewProps) {
  const kind = previewKind(file);
  if (kind === 'none')
    return <p className="text-muted">There is no preview of this kind of file.</p>;
  if (kind !== 'picture' && kind !== 'pdf')
    return <FilePreview file={{ ...file, scan: 'clean' }} />;
  const drawing = kind === 'picture' ? 'Preview' : 'First page';
  return (
    <figure className="grid gap-3">
      {/* biome-ignore lint/performance/noImgElement: private, and made by its own address. */}
      <img
        src={`/api/files/${file.id}/preview?${file.marked ? 'marked' : 'plain'}`}
        alt={`${drawing} of ${file.name}`}
        className="max-h-[75vh] min-h-40 w-full rounded-md bg-sunken object-contain"
      />
      <figcaption className="max-w-text text-muted text-sm">
        {kind === 'pdf' ? 'This is its first page. ' : 'This is a smaller copy. '}
        The download is the file as it was handed in.
        {file.marked && ' The mark goes from the preview when the work is accepted.'}
      </figcaption>
    </figure>
  );
}
