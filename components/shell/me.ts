/** What the header knows of the person who looks, as `/api/me` answers it. Null: nobody is signed in. */
export interface Me {
  name: string;
  username: string;
  avatarSrc: string | null;
  isSeller: boolean;
  isAdmin: boolean;
  unreadNotifications: number;
  /** An IANA name; null: their browser has not been asked yet. */
  timeZone: string | null;
  unreadMessages: number;
  /** Ids of the gigs they keep, for the hearts on cached pages. */
  savedGigs: readonly string[];
  /** Up to where all of this knows what has happened: what is heard live goes on from there. */
  liveAfter: string;
}

let asked: Promise<Me | null> | undefined;

/** Asks once for each page load who is there, and only when the marker cookie says that it is worth it. */
export function askForMe(): Promise<Me | null> {
  asked ??= document.documentElement.dataset.person === 'in' ? fetchMe() : Promise.resolve(null);
  return asked;
}

/** Asks anew. */
export async function fetchMe(): Promise<Me | null> {
  const answer = await fetch('/api/me', { headers: { accept: 'application/json' } });
  return answer.ok ? ((await answer.json()) as Me | null) : null;
}
