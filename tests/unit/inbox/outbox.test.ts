import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { personHeader } from '@/components/accounts/own-fetch';

/** A marketplace at the other end of the line, which takes a message from whoever is signed in here. */
const marketplace = {
  signedIn: '',
  taken: [] as { by: string; text: string }[],
  asked: 0,
};

/** What the browser keeps. */
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  Object.assign(marketplace, { signedIn: '', taken: [], asked: 0 });
  vi.resetModules();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  vi.stubGlobal('fetch', async (_: string, { headers, body }: RequestInit) => {
    marketplace.asked += 1;
    const { text } = JSON.parse(String(body)) as { text: string };
    const { signedIn } = marketplace;
    const isTheirs = new Headers(headers).get(personHeader) === signedIn;
    if (isTheirs) marketplace.taken.push({ by: signedIn, text });
    if (isTheirs) return Response.json({ id: 'm1' });
    return Response.json({ message: 'Somebody else is signed in here now.' }, { status: 401 });
  });
});

afterEach(() => vi.unstubAllGlobals());

const words = (key: string, text: string) => ({
  key,
  conversationId: 'c1',
  text,
  files: [],
  anyway: false,
  at: 0,
});

/** A page of this person's, as a tab opens it. */
async function pageOf(personId: string) {
  vi.resetModules();
  const { outbox } = await import('@/components/inbox/outbox');
  const { whyTurnedAway } = await import('@/components/accounts/own-fetch');
  const close = outbox.open(personId);
  return { outbox, close, why: () => whyTurnedAway(personId) };
}

const lineIsBack = () => window.dispatchEvent(new Event('online'));
const states = (text: string | undefined) =>
  (JSON.parse(text ?? '[]') as { state: string }[]).map(({ state }) => state);

test('Ida’s message waits while Lina is signed in at her browser, and goes out as Ida’s', async () => {
  marketplace.signedIn = 'lina';
  const { outbox, close, why } = await pageOf('ida');
  outbox.send(words('k1', 'Do you draw lighthouses?'));
  await expect.poll(() => marketplace.asked).toBe(1);
  await expect.poll(why).toBe('Somebody else is signed in here now.');
  await expect.poll(() => states(kept.get('minnow_outbox:ida'))).toEqual(['waiting']);

  lineIsBack();
  await expect.poll(() => marketplace.asked).toBe(2);
  expect(marketplace.taken).toEqual([]);

  marketplace.signedIn = 'ida';
  lineIsBack();
  await expect.poll(() => marketplace.taken.length).toBe(1);
  expect(marketplace.taken).toEqual([{ by: 'ida', text: 'Do you draw lighthouses?' }]);
  await expect.poll(() => kept.has('minnow_outbox:ida')).toBe(false);
  expect(why()).toBeUndefined();
  close();
});

test('what Ida has left waiting is nothing to Lina’s page, and is sent by Ida’s next one', async () => {
  marketplace.signedIn = 'lina';
  const first = await pageOf('ida');
  first.outbox.send(words('k1', 'Do you draw lighthouses?'));
  await expect.poll(() => states(kept.get('minnow_outbox:ida'))).toEqual(['waiting']);
  first.close();

  const linas = await pageOf('lina');
  linas.outbox.send(words('k2', 'I am Lina.'));
  await expect.poll(() => marketplace.taken).toEqual([{ by: 'lina', text: 'I am Lina.' }]);
  linas.close();

  marketplace.signedIn = 'ida';
  const next = await pageOf('ida');
  await expect
    .poll(() => marketplace.taken.at(-1))
    .toEqual({ by: 'ida', text: 'Do you draw lighthouses?' });
  next.close();
});
