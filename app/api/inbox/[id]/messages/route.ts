import type { z } from 'zod';
import type { sendSchema } from '@/lib/inbox/schema';
import { sendToConversation } from '@/lib/inbox/send-message';
import { conversationThread } from '@/lib/inbox/thread-queries';
import { answerJson, bodyOf } from '../../answer-json';

type Props = { params: Promise<{ id: string }> };

/** A page of messages, for a thread that goes further back. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  const before = new URL(request.url).searchParams.get('before');
  return answerJson(request, (actor) => conversationThread(actor, { conversationId: id, before }));
}

/** One message, by the key that its browser has made: sent again, it is answered and not written again. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params;
  const body = (await bodyOf(request)) as z.input<typeof sendSchema>;
  return answerJson(request, (actor) => sendToConversation(actor, { ...body, conversationId: id }));
}
