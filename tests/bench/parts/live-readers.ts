import { setTimeout as sleep } from 'node:timers/promises';
import { EventReader } from '@/tests/support/event-stream';
import { playPart } from '../part';

export interface Readers {
  readonly origin: string;
  readonly people: readonly { readonly id: string; readonly cookie: string }[];
  readonly seconds: number;
}

/** When each message arrived at each person's stream. */
export type Arrivals = {
  readonly ends: number;
  readonly arrivals: Map<string, number>;
};

// Holds one open stream for each person and notes what arrives.
playPart<Readers, Arrivals>(async ({ origin, people, seconds }) => {
  const arrivals = new Map<string, number>();
  let ends = 0;
  let isOver = false;
  const readers = people.map(
    ({ id, cookie }) =>
      new EventReader({
        origin,
        cookie,
        onWord: ({ word, ms }) => {
          if (word.kind === 'message') arrivals.set(`${word.messageId} ${id}`, ms);
        },
        onEnd: () => {
          if (!isOver) ends += 1;
        },
      }),
  );
  await sleep(seconds * 1000);
  isOver = true;
  for (const reader of readers) reader.close();
  return { ends, arrivals };
});
