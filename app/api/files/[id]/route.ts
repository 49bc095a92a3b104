import { fileAnswer, orWhyNot } from '@/app/file-answer';
import { currentActor } from '@/app/session';
import { fetchFile } from '@/lib/orders/fetch-file';

/** A private file, for who may read it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return orWhyNot(id, async () => fileAnswer(request, await fetchFile(await currentActor(), id)));
}
