import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { archiveConversation } from '@/lib/inbox/archive-conversation';
import { keepMessageFiles } from '@/lib/inbox/keep-message-files';
import { markRead } from '@/lib/inbox/mark-read';
import { reportConversation } from '@/lib/inbox/report-conversation';
import { saveDraft } from '@/lib/inbox/save-draft';
import { sendToConversation } from '@/lib/inbox/send-message';
import { starConversation } from '@/lib/inbox/star-conversation';
import { startConversation } from '@/lib/inbox/start-conversation';
import { conversationThread } from '@/lib/inbox/thread-queries';
import type { Person } from '@/lib/platform/actor';
import { addHours } from '@/lib/platform/spans';
import type { Agenda } from './agenda';
import { coverSvg } from './art/cover';
import { type Line, questions, type Talk, talks } from './content/talks';
import type { LoadedGig } from './load-gigs';
import type { People } from './load-people';
import { randomFrom } from './random';

/** A talk of the demo and its two people; the conversation is there once the first message was sent. */
type Played = {
  readonly talk: Talk;
  readonly buyer: Person;
  readonly seller: Person;
  readonly gig: string;
  conversationId: string;
};

function peopleOf(talk: Talk, people: People, gigs: readonly LoadedGig[]): Played {
  const buyer = people.buyers.find(({ username }) => username === talk.buyer);
  const seller = people.sellers.get(talk.seller)?.actor;
  if (!buyer || !seller) throw new Error(`nobody is called ${talk.buyer} or ${talk.seller}`);
  const gig = gigs.find(
    (each) => each.seller.id === seller.id && talk.gig && each.seed.title.includes(talk.gig),
  );
  if (talk.gig && !gig) throw new Error(`${talk.seller} has no gig like ${talk.gig}`);
  return { talk, buyer, seller, gig: gig?.slug ?? '', conversationId: '' };
}

async function drawing(name: string): Promise<{ name: string; content: Uint8Array }> {
  const svg = coverSvg('design', `talk/${name}`, { subcategory: 'logos' });
  return {
    name: `${name}.png`,
    content: await sharp(Buffer.from(svg)).resize(960).png().toBuffer(),
  };
}

async function say(played: Played, { by, text, picture }: Line): Promise<void> {
  const person = played[by];
  const { conversationId } = played;
  // People in the demo know what they write.
  const words = { text, key: randomUUID(), anyway: true };
  if (!conversationId) {
    const to = { to: played.seller.username, gig: played.gig };
    played.conversationId = (await startConversation(person, { ...to, ...words })).conversationId;
    return;
  }
  const files = picture
    ? await keepMessageFiles(person, { conversationId, files: [await drawing(picture)] })
    : [];
  const fileIds = files.map(({ id }) => id);
  await sendToConversation(person, { conversationId, ...words, fileIds });
}

/** What the two do with the conversation besides writing. */
async function settle({ talk, buyer, seller, conversationId }: Played): Promise<void> {
  const side = { buyer, seller } as const;
  if (talk.seen) {
    const other = talk.lines.at(-1)?.by === 'buyer' ? seller : buyer;
    const { messages } = await conversationThread(other, { conversationId });
    await markRead(other, { conversationId, seq: messages.at(-1)?.seq ?? '0' });
  }
  if (talk.starred) await starConversation(side[talk.starred], { conversationId, starred: true });
  if (talk.archived)
    await archiveConversation(side[talk.archived], { conversationId, archived: true });
  if (talk.draft) await saveDraft(seller, { conversationId, text: talk.draft });
  if (talk.report)
    await reportConversation(buyer, { conversationId, reason: 'outside', words: talk.report });
}

function planTalk(agenda: Agenda, talk: Talk, played: Played, today: Date): void {
  let at = addHours(today, -24 * talk.daysAgo);
  for (const line of talk.lines) {
    at = addHours(at, line.afterHours);
    agenda.add(at, () => say(played, line));
  }
  agenda.add(addHours(at, 0.2), () => settle(played));
}

/** Short talks of everybody's, so that it is known how long sellers take to answer. */
function everydayTalks(people: People): Talk[] {
  const all: Talk[] = [];
  const buyers = people.buyers.filter(({ id }) => id !== people.demoBuyer.id);
  for (const { seed } of people.sellers.values()) {
    if (seed.traction === 'new') continue;
    const random = randomFrom(`talks/${seed.username}`);
    const pace = random.pick([0.3, 1.5, 4, 20]);
    for (const buyer of random.sample(buyers, random.int(3, 5))) {
      const [question, answer] = random.pick(questions);
      all.push({
        buyer: buyer.username,
        seller: seed.username,
        daysAgo: random.between(8, 80),
        lines: [
          { by: 'buyer', afterHours: 0, text: question },
          { by: 'seller', afterHours: pace * random.between(0.4, 2), text: answer },
        ],
        seen: true,
      });
    }
  }
  return all;
}

/** Puts the demo's conversations on the agenda, each message at its time. Returns how many there are. */
export function planTalks(
  agenda: Agenda,
  gigs: readonly LoadedGig[],
  people: People,
  today: Date,
): number {
  const all = [...everydayTalks(people), ...talks];
  for (const talk of all) planTalk(agenda, talk, peopleOf(talk, people, gigs), today);
  return all.length;
}
