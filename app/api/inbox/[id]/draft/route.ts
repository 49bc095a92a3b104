import { saveDraft } from '@/lib/inbox/save-draft';
import { answerJson, bodyOf } from '../../answer-json';

/** Keeps what has been begun, while it is being written. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const { text } = (await bodyOf(request)) as { text: string };
  return answerJson(request, (actor) => saveDraft(actor, { conversationId: id, text }));
}
