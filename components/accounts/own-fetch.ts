/** The header in which a page says whose it is, by the person's id. The server takes nothing from anybody else's. */
export const personHeader = 'x-minnow-person';

/** Why the person of this page is not heard any more, in the server's words; undefined while they are. */
let turnedAway: { readonly personId: string; readonly why: string } | undefined;
const listeners = new Set<() => void>();

/**
 * `fetch` for what a person's own page sends and reads by script: says whose page it is, because by now somebody else may
 * have signed in at this browser. Answered 401 when that is so, or nobody is signed in; `whyTurnedAway` knows then.
 */
export async function ownFetch(
  personId: string,
  address: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set(personHeader, personId);
  const answer = await fetch(address, { ...init, headers });
  if (answer.status === 401) note({ personId, why: await whyOf(answer.clone()) });
  else if (turnedAway?.personId === personId) note(undefined);
  return answer;
}

async function whyOf(answer: Response): Promise<string> {
  const said = (await answer.json().catch(() => ({}))) as { message?: string };
  return said.message ?? 'You are signed out here. Please load this page anew.';
}

function note(next: typeof turnedAway): void {
  turnedAway = next;
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever `whyTurnedAway` may say something else; returns what ends it. */
export function onTurnedAway(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Why nothing is taken from this person's page any more; undefined while everything is. */
export const whyTurnedAway = (personId: string): string | undefined =>
  turnedAway?.personId === personId ? turnedAway.why : undefined;
