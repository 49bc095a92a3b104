import { keepMessageFiles } from '@/lib/inbox/keep-message-files';
import { leaveOutFile } from '@/lib/inbox/leave-out-file';
import { requirePerson } from '@/lib/platform/actor';
import { invalid } from '@/lib/platform/errors';
import { marketplace } from '@/marketplace.config';
import { answerJson } from '../../answer-json';

// One file and what a form writes around it. What says no length, or a larger one, is not even read.
const bytesMax = (marketplace.limits.fileMb + 1) * 1024 * 1024;

type Props = { params: Promise<{ id: string }> };

/** Keeps a file for a message that is being written; it names it when it is sent. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  return answerJson(request, async (actor) => {
    const length = Number(request.headers.get('content-length') ?? Number.NaN);
    if (!(length <= bytesMax))
      throw invalid({ files: `A file can have ${marketplace.limits.fileMb} MB at most.` });
    // Nobody's megabytes are read: whoever may not send is told so by the head of the request alone.
    requirePerson(actor);
    const form = await request.formData().catch(() => new FormData());
    const files = form.getAll('files').filter((each) => typeof each !== 'string');
    return { files: await keepMessageFiles(actor, { conversationId: id, files, draft: true }) };
  });
}

/** Takes a file out of the message that is being written. */
export async function DELETE(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  const fileId = new URL(request.url).searchParams.get('file') ?? '';
  return answerJson(request, (actor) => leaveOutFile(actor, { conversationId: id, fileId }));
}
