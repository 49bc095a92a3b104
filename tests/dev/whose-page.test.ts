import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealSession, sessionCookieName } from '@/app/auth';
import { personHeader } from '@/components/accounts/own-fetch';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { ask } from '@/tests/db/inbox/talk';
import { type OwnWeb, startOwnWeb } from '@/tests/support/own-web';
import { makeWorld, paidOrder, type World } from '@/tests/support/worlds';

// One browser, the real web server: Ben had his pages open, then Ana signed in. Both are in the conversation, so that
// nothing but whose page it is can keep his words from standing in her name.
let web: OwnWeb | undefined;
let origin = '';
let world: World;
let conversation = '';
let number = '';

beforeAll(async () => {
  web = await startOwnWeb();
  origin = web.origin;
  world = await makeWorld();
  conversation = await ask(world.ben, world.ana, 'Do you draw lighthouses?');
  ({ number } = await paidOrder(world));
});

afterAll(() => web?.stop());

/** What a browser sends in which this person is signed in, from a page of that one's; null: it does not say whose. */
async function send(signedIn: Person, page: Person | null, { path, ...asked }: Asked) {
  const token = await sealSession({ personId: signedIn.id, sessionVersion: 1 });
  const headers = new Headers(asked.headers);
  headers.set('cookie', `${sessionCookieName()}=${token}`);
  headers.set('origin', origin);
  if (page) headers.set(personHeader, page.id);
  return fetch(origin + path, { ...asked, headers });
}

type Asked = { path: string; method?: string; headers?: Record<string, string>; body?: BodyInit };

const json = { 'content-type': 'application/json' };

function announced(name: string): Asked {
  const words = { name, purpose: 'delivery', number, field: 'files' };
  const metadata = Object.entries(words)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');
  const headers = { 'tus-resumable': '1.0.0', 'upload-length': '5', 'upload-metadata': metadata };
  return { path: '/api/uploads', method: 'POST', headers };
}

/** Everything that a page of Ben's sends or reads by script, as the routes take it. */
function everything(upload: string): Record<string, Asked> {
  const inbox = `/api/inbox/${conversation}`;
  const text = 'These are the words of Ben.';
  const files = new FormData();
  files.set('files', new Blob([text]), 'ben.txt');
  const post = (what: string, body: object): Asked => ({
    path: `${inbox}/${what}`,
    method: 'POST',
    headers: json,
    body: JSON.stringify(body),
  });
  const piece = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  return {
    'a message': post('messages', { key: randomUUID(), text }),
    'a draft': post('draft', { text, known: [''] }),
    'that he types': post('typing', {}),
    'that he has read': post('read', { seq: '1' }),
    'a file of a message': { path: `${inbox}/files`, method: 'POST', body: files },
    'a file left out': { path: `${inbox}/files?file=${randomUUID()}`, method: 'DELETE' },
    'the messages': { path: `${inbox}/messages` },
    'a file announced': announced('ben.txt'),
    'where it stands': { path: upload, method: 'HEAD' },
    'its bytes': { path: upload, method: 'PATCH', headers: piece, body: 'Words' },
    'a file taken back': { path: upload, method: 'DELETE' },
    'what was begun': { path: `/api/uploads?purpose=delivery&number=${number}&field=files` },
  };
}

/** What there is of Ana's, and of what both can see. */
async function whatIsThere() {
  const { ana } = world;
  return {
    messages: await db.message.findMany({ orderBy: { id: 'asc' } }),
    sides: await db.conversationSide.findMany({ where: { personId: ana.id } }),
    files: await db.file.findMany({ where: { ownerId: ana.id } }),
    uploads: await db.upload.findMany({ where: { ownerId: ana.id } }),
  };
}

test('nothing from Ben’s page is taken or answered while Ana is signed in, and Ana’s own page is heard', async () => {
  const begun = await send(world.ana, world.ana, announced('ana.txt'));
  expect(begun.status).toBe(201);
  const upload = new URL(begun.headers.get('location') ?? '', origin).pathname;
  const before = await whatIsThere();
  for (const [what, asked] of Object.entries(everything(upload)))
    for (const page of [world.ben, null]) {
      const answer = await send(world.ana, page, asked);
      expect(answer.status, `${what}, from ${page ? 'his page' : 'who knows where'}`).toBe(401);
      if (page && asked.method !== 'HEAD') expect(await answer.text()).toMatch(/Somebody else is/);
    }
  expect(await whatIsThere()).toEqual(before);

  for (const [what, asked] of Object.entries(everything(upload)))
    expect((await send(world.ana, world.ana, asked)).status, what).not.toBe(401);
  const after = await whatIsThere();
  expect(after.messages).toHaveLength(before.messages.length + 1);
  expect(after.uploads).not.toEqual(before.uploads);
});

test('a stranger finds nothing there, on a page of their own', async () => {
  const { zoe } = world;
  const answer = await send(zoe, zoe, { path: `/api/inbox/${conversation}/messages` });
  expect(answer.status).toBe(404);
});
