import { sayTyping } from '@/lib/inbox/say-typing';
import { answerJson } from '../../answer-json';

/** Something is being written. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  return answerJson(request, (actor) => sayTyping(actor, { conversationId: id }));
}
