import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealSession, sessionCookieName } from '@/app/auth';
import { personHeader } from '@/components/accounts/own-fetch';
import { deployMigrations } from '@/dev/migrate';
import { freePort } from '@/dev/ports';
import { type ScratchPostgres, startScratchPostgres } from '@/dev/scratch';
import { startWeb } from '@/dev/services/web';
import type { Child } from '@/dev/supervise';
import { forgetConfig } from '@/lib/platform/config';
import { db, disconnect } from '@/lib/platform/db';
import { noise } from '@/tests/support/noise';
import { makeWorld, paidOrder, type World } from '@/tests/support/worlds';

// The real web server: a gigabyte over a line that is slow at first, and the server killed in the middle of it.
const mb = 1024 * 1024;
const sizeBytes = 1024 * mb;
const pieceBytes = 8 * mb;

let postgres: ScratchPostgres;
let env: NodeJS.ProcessEnv;
let origin = '';
let web: Child;
let world: World;
let number: string;

beforeAll(async () => {
  postgres = await startScratchPostgres();
  await deployMigrations(postgres.url());
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const settings = {
    DATABASE_URL: postgres.url(),
    STORAGE_URL: `file:${path.join(postgres.folder, 'files')}`,
    APP_URL: origin,
  };
  Object.assign(process.env, settings);
  forgetConfig();
  env = { ...process.env, LOG_LEVEL: 'warn', NEXT_TELEMETRY_DISABLED: '1' };
  web = await start();
  world = await makeWorld();
  ({ number } = await paidOrder(world));
});

afterAll(async () => {
  await disconnect();
  await postgres.stop();
});

const start = () => startWeb(postgres.supervisor, { port: Number(new URL(origin).port), env });

/** Memory of the web server as the system counts it, in MB. */
function memoryMb(): number {
  const status = readFileSync(`/proc/${web.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

/** Ana announces a file of hers: where it is to be sent, and what says that it is her who sends. */
async function begin(name: string, bytes: number) {
  const token = await sealSession({ personId: world.ana.id, sessionVersion: 1 });
  const own = {
    cookie: `${sessionCookieName()}=${token}`,
    origin,
    [personHeader]: world.ana.id,
    'tus-resumable': '1.0.0',
  };
  const words = { name, purpose: 'delivery', number };
  const begun = await fetch(`${origin}/api/uploads`, {
    method: 'POST',
    headers: {
      ...own,
      'upload-length': String(bytes),
      'upload-metadata': Object.entries(words)
        .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
        .join(','),
    },
  });
  expect(begun.status, await begun.text()).toBe(201);
  return { own, address: new URL(begun.headers.get('location') ?? '', origin).href };
}

test('1 GB arrives once and whole, slowly, past a killed server, in little memory', async (context) => {
  const { own, address } = await begin('film.bin', sizeBytes);
  const seed = noise(pieceBytes);
  /** Every piece is another: a piece that came twice or at the wrong place would show. */
  const piece = (offset: number): Buffer => {
    const bytes = Buffer.from(seed);
    bytes.writeUInt32LE(offset / pieceBytes, 0);
    return bytes;
  };
  const stands = async () => {
    const answer = await fetch(address, { method: 'HEAD', headers: own });
    return Number(answer.headers.get('upload-offset'));
  };
  const send = (offset: number, from = 0, msBetween = 0) =>
    fetch(address, {
      method: 'PATCH',
      headers: {
        ...own,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset + from),
      },
      body: slowly(piece(offset).subarray(from), msBetween) as unknown as BodyInit,
      duplex: 'half',
    } as RequestInit);

  // The first pieces come at some 1.5 MB a second; the server answers what it took.
  for (const offset of [0, pieceBytes]) expect((await send(offset, 0, 40)).status).toBe(204);
  const before = memoryMb();
  let most = before;
  let offset = 2 * pieceBytes;
  for (; offset < sizeBytes / 2; offset += pieceBytes) {
    expect((await send(offset)).status).toBe(204);
    most = Math.max(most, memoryMb());
  }

  // In the middle of the next piece the server dies.
  const lost = send(offset, 0, 40).then(
    ({ status }) => status,
    () => 'cut',
  );
  await pause(300);
  process.kill(web.pid, 'SIGKILL');
  await web.ended;
  expect(await lost).toBe('cut');
  web = await start();
  expect(await stands()).toBe(offset);

  // Whom the dead one let send is overtaken after some seconds; until then the next is told to wait.
  await expect.poll(async () => (await send(offset)).status, { timeout: 20_000 }).toBe(204);
  offset += pieceBytes;
  for (; offset < sizeBytes; offset += pieceBytes) {
    const { status } = await send(offset);
    expect(status).toBe(204);
    most = Math.max(most, memoryMb());
  }

  const hash = createHash('sha256');
  for (let at = 0; at < sizeBytes; at += pieceBytes) hash.update(piece(at));
  const whole = hash.digest('hex');
  const files = await db.file.findMany({ where: { ownerId: world.ana.id } });
  expect(files).toHaveLength(1);
  expect(files[0]).toMatchObject({ name: 'film.bin', sizeBytes, sha256: whole });
  const stored = createHash('sha256');
  const place = path.join(postgres.folder, 'files', files[0]?.key ?? '');
  for await (const chunk of createReadStream(place)) stored.update(chunk as Buffer);
  expect(stored.digest('hex')).toBe(whole);
  await context.annotate(
    `memory of the web server: ${Math.round(before)} MB, at most ${Math.round(most)} MB`,
  );
  expect(most - before, 'no more than some pieces are in memory').toBeLessThan(300);

  // What was handed out of it is bounded too: the middle of it, by range.
  const { id } = files[0] ?? { id: '' };
  const middle = await fetch(`${origin}/api/files/${id}`, {
    headers: { cookie: own.cookie, range: `bytes=${3 * pieceBytes}-${3 * pieceBytes + 3}` },
  });
  expect(middle.status).toBe(206);
  expect(Buffer.from(await middle.arrayBuffer()).readUInt32LE(0)).toBe(3);
  expect(middle.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect((await fetch(`${origin}/api/files/${id}`)).status).toBe(401);
  expect((await fetch(address, { method: 'HEAD', headers: { origin } })).status).toBe(401);
}, 300_000);

test('what came before the line was cut is kept, also of a piece that is not whole', async () => {
  const { own, address } = await begin('cut.bin', pieceBytes);
  const bytes = noise(pieceBytes);
  const headers = { ...own, 'content-type': 'application/offset+octet-stream' };
  const line = request(address, {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': '0', 'content-length': String(pieceBytes) },
  });
  line.on('error', () => undefined);
  line.write(bytes.subarray(0, 3 * mb));
  await pause(1000);
  line.destroy();
  const stands = async () => {
    const answer = await fetch(address, { method: 'HEAD', headers: own });
    return Number(answer.headers.get('upload-offset'));
  };
  await expect.poll(stands, { timeout: 20_000 }).toBe(3 * mb);
  const rest = bytes.subarray(3 * mb);
  const sent = await fetch(address, {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': String(3 * mb) },
    body: new Uint8Array(rest),
  });
  expect(sent.status).toBe(204);
  const file = await db.file.findFirstOrThrow({ where: { name: 'cut.bin' } });
  expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('what another site sends is refused, whoever is signed in', async () => {
  const answer = await fetch(`${origin}/api/uploads`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example', 'upload-length': '5' },
  });
  expect(answer.status).toBe(403);
});

test('forms of strangers with megabytes in them take no memory', async (context) => {
  const form = new FormData();
  form.set('files', new Blob([noise(29 * mb)]), 'flood.bin');
  const written = new Response(form);
  const body = new Uint8Array(await written.arrayBuffer());
  const headers = {
    'content-type': written.headers.get('content-type') ?? '',
    'content-length': String(body.length),
  };
  const before = memoryMb();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, memoryMb());
  }, 20);
  /** On a line of its own, and all of it is sent, whatever is answered. */
  const flood = (page: string) =>
    new Promise<number>((resolve, reject) => {
      const line = request(origin + page, { method: 'POST', headers, agent: false });
      let status = 0;
      line.once('response', (answer) => {
        status = answer.statusCode ?? 0;
        answer.resume();
      });
      line.once('error', reject).once('close', () => resolve(status));
      line.end(body);
    });
  const pages = ['/orders/M-1', '/sign-in', '/help/fees', '/'];
  const statuses = await Promise.all(
    Array.from({ length: 16 }, (_, n) => flood(pages[n % 4] ?? '')),
  );
  clearInterval(looking);
  await context.annotate(
    `16 forms of 29 MB: ${Math.round(before)} MB, then ${Math.round(most)} MB`,
  );
  expect(most - before).toBeLessThan(150);
  expect(new Set(statuses)).toEqual(new Set([401, 413]));
});

async function* slowly(bytes: Uint8Array, msBetween: number) {
  const step = msBetween === 0 ? bytes.length : 64 * 1024;
  for (let at = 0; at < bytes.length; at += step) {
    yield bytes.subarray(at, at + step);
    if (msBetween > 0) await pause(msBetween);
  }
}
