import { markRead } from '@/lib/inbox/mark-read';
import { answerJson, bodyOf } from '../../answer-json';

/** The reader has the messages up to this one before their eyes. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const { seq } = (await bodyOf(request)) as { seq: string };
  return answerJson(request, (actor) => markRead(actor, { conversationId: id, seq }));
}
