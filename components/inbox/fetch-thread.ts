import { ownFetch } from '@/components/accounts/own-fetch';
import type { ThreadPage } from '@/lib/inbox/views';

/** A page of a conversation's messages, the newest or those before one; null when it could not be fetched. */
export async function fetchThread(
  personId: string,
  conversationId: string,
  before?: string,
): Promise<ThreadPage | null> {
  const query = before === undefined ? '' : `?${new URLSearchParams({ before })}`;
  const address = `/api/inbox/${encodeURIComponent(conversationId)}/messages${query}`;
  try {
    const answer = await ownFetch(personId, address, { cache: 'no-store' });
    return answer.ok ? withTimes((await answer.json()) as Travelled<ThreadPage>) : null;
  } catch {
    return null;
  }
}

/** As JSON brings it. */
type Travelled<T> = T extends Date
  ? string
  : T extends object
    ? { [Key in keyof T]: Travelled<T[Key]> }
    : T;

function withTimes({ messages, readByOther, ...page }: Travelled<ThreadPage>): ThreadPage {
  const { seq, at } = readByOther;
  return {
    ...page,
    messages: messages.map((each) => ({ ...each, at: new Date(each.at) })),
    readByOther: { seq, at: at === null ? null : new Date(at) },
  };
}
