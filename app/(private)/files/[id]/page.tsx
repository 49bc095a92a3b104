import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { FileView } from '@/components/files/file-view';
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs';
import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import { type ViewedFile, viewFile } from '@/lib/orders/fetch-file';
import { isRefusal } from '@/lib/platform/errors';
import { sizeWords } from '@/lib/platform/size-words';

interface FileProps {
  params: Promise<{ id: string }>;
}

export const metadata: Metadata = { title: 'File' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

/** One private file to look at: its name, a way to fetch it, and the way back to where it was handed in. */
export default async function FilePage({ params }: FileProps) {
  const { id } = await params;
  const person = await signedIn(`/files/${encodeURIComponent(id)}`);
  const file = await found(viewFile(person, id).catch(held));
  if ('words' in file)
    return (
      <div className="page max-w-3xl py-8 sm:py-10">
        <h1 className="sr-only">File</h1>
        <Notice tone="waiting">{file.words}</Notice>
      </div>
    );
  return (
    <div className="page grid gap-6 py-8 sm:py-10">
      <header className="grid gap-2">
        <Breadcrumbs crumbs={crumbsOf(file)} />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <h1 className="min-w-0 break-words text-2xl">{file.name}</h1>
          <a href={`/api/files/${file.id}`} className={buttonStyle({ size: 'md' })}>
            <Download aria-hidden="true" className="size-4" />
            Download ({sizeWords(file.sizeBytes)})
          </a>
        </div>
      </header>
      <FileView file={file} />
    </div>
  );
}

/** What is being checked, or was found to hold a virus, says so. */
function held(error: unknown): { words: string } {
  if (isRefusal(error, 'conflict')) return { words: error.message };
  throw error;
}

function crumbsOf({ number, conversationId, name }: ViewedFile): Crumb[] {
  if (number)
    return [{ label: `Back to order ${number}`, href: `/orders/${number}` }, { label: name }];
  if (conversationId)
    return [
      { label: 'Back to the conversation', href: `/inbox/${conversationId}` },
      { label: name },
    ];
  return [{ label: name }];
}
