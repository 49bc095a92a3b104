import { FileText } from 'lucide-react';
import Link from 'next/link';
import { previewKind } from '@/lib/files/preview-kinds';
import { TextPreview } from './text-preview';

interface PreviewedFile {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly sizeBytes: number;
  readonly scan: 'unchecked' | 'waiting' | 'clean' | 'infected';
}

interface FilePreviewProps {
  file: PreviewedFile;
  /** Does its picture carry a mark still? */
  marked?: boolean;
}

/** What can be seen or heard of a file without fetching it whole; nothing before it was checked. */
export function FilePreview({ file, marked = false }: FilePreviewProps) {
  if (file.scan === 'waiting' || file.scan === 'infected') return null;
  const address = `/api/files/${file.id}`;
  // An open page would go on showing the marked picture, if that of the accepted work had the same address.
  const picture = `${address}/preview?${marked ? 'marked' : 'plain'}`;
  switch (previewKind(file)) {
    case 'picture':
      return (
        <Link
          href={`/files/${file.id}`}
          prefetch={false}
          className="block overflow-hidden rounded-sm bg-sunken"
        >
          {/* biome-ignore lint/performance/noImgElement: private, and made small by its own address. */}
          <img
            src={picture}
            alt={`Preview of ${file.name}`}
            loading="lazy"
            className="h-52 w-full object-contain"
          />
        </Link>
      );
    case 'audio':
      return (
        // biome-ignore lint/a11y/useMediaCaption: what people send each other has no captions of ours.
        <audio
          controls
          preload="none"
          src={address}
          aria-label={`Listen to ${file.name}`}
          className="w-full"
        />
      );
    case 'video':
      return (
        // biome-ignore lint/a11y/useMediaCaption: what people send each other has no captions of ours.
        <video
          controls
          preload="none"
          src={address}
          aria-label={`Watch ${file.name}`}
          className="max-h-64 w-full rounded-sm bg-sunken"
        />
      );
    case 'text':
      return <TextPreview address={`${address}/preview`} name={file.name} />;
    case 'pdf':
      return (
        <Link
          href={`/files/${file.id}`}
          prefetch={false}
          className="relative block overflow-hidden rounded-sm bg-sunken"
        >
          {/* biome-ignore lint/performance/noImgElement: private, and drawn by its own address. */}
          <img
            src={picture}
            alt={`First page of ${file.name}`}
            loading="lazy"
            className="h-52 w-full object-cover object-top text-muted text-sm"
          />
          <span className="absolute right-2 bottom-2 flex items-center gap-1 rounded-sm bg-paper px-2 py-1 font-semibold text-ink text-xs">
            <FileText aria-hidden="true" className="size-3.5" /> PDF
          </span>
        </Link>
      );
    case 'none':
      return null;
  }
}
