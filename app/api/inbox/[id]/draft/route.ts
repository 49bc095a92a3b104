import type { z } from 'zod';
import { saveDraft } from '@/lib/inbox/save-draft';
import type { draftSchema } from '@/lib/inbox/schema';
import { answerJson, bodyOf } from '../../answer-json';

/** Keeps what has been begun, while it is being written. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const body = (await bodyOf(request)) as z.input<typeof draftSchema>;
  return answerJson(request, (actor) => saveDraft(actor, { ...body, conversationId: id }));
}
