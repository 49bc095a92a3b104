import { buffer } from 'node:stream/consumers';
import { Logger, run } from 'graphile-worker';
import PDFDocument from 'pdfkit';
import { beforeAll, expect, test, vi } from 'vitest';
import { drawPreview } from '@/lib/files/draw-preview';
import { picturePreview } from '@/lib/files/picture-preview';
import { fetchPreviewFile } from '@/lib/orders/fetch-file';
import { type Person, theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { storeUpload } from '@/lib/platform/uploads';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '@/tests/support/database';
import { makeWorld, type World } from '@/tests/support/worlds';

const database = withDatabase();
const slowMax = marketplace.limits.slowPreviewsAnHour;
const letter = { to: 'zoe@people.example', subject: 'Hello', greeting: 'Hello', paragraphs: [] };

let world: World;
let nth = 0;

beforeAll(async () => {
  world = await makeWorld();
});

/** A PDF of theirs, and what is known of it to whoever shows it. */
async function sentPdf(person: Person) {
  const document = new PDFDocument({ size: [200, 100] });
  document.text(`Page ${nth++}`).end();
  const file = { name: 'page.pdf', content: await buffer(document) };
  const { id } = await storeUpload(person, { file, purpose: 'message' });
  return { id, ...(await fetchPreviewFile(person, id)) };
}

/** No machine is quick enough for one millisecond: looked at so, any PDF is a slow one. */
const lookAt = async (person: Person, withinMs?: number) =>
  picturePreview(await sentPdf(person), 'plain', withinMs === undefined ? {} : { withinMs });

const put = () => db.$queryRaw<{ fileId: string; queue: string; priority: number }[]>`
  SELECT j.payload->>'fileId' AS "fileId", q.queue_name AS queue, j.priority
    FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t.id = j.task_id AND t.identifier = 'draw-preview'
    LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id`;

test('whose files are too slow waits an hour for previews, and nobody else does', async () => {
  for (let slow = 0; slow < slowMax; slow++) expect(await lookAt(world.ana, 1)).toBeNull();
  expect(await put()).toHaveLength(slowMax);
  const quick = await sentPdf(world.ana);
  expect(await picturePreview(quick, 'plain')).toBeNull();
  expect(await put()).toHaveLength(slowMax);
  expect(await lookAt(world.ben)).not.toBeNull();
  // What was put off before is drawn all the same, and so is what was not, when the hour is over.
  const fileId = (await put())[0]?.fileId ?? '';
  await drawPreview(theClock, { fileId, look: 'plain', nth: 1 });
  const drawn = await fetchPreviewFile(world.ana, fileId);
  expect(await picturePreview(drawn, 'plain')).not.toBeNull();
  await db.$executeRaw`UPDATE rate_limit SET window_start = window_start - interval '1 hour'`;
  expect(await picturePreview(quick, 'plain')).not.toBeNull();
});

test('a mail is sent while many slow previews wait', async () => {
  for (const person of [world.ben, world.zoe])
    for (let slow = 0; slow < slowMax; slow++) await lookAt(person, 1);
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
  let atOnce = 0;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const sent = vi.fn();
  const runner = await run({
    connectionString: database.url,
    taskList: {
      'draw-preview': async () => {
        atOnce++;
        await ended;
      },
      'send-mail': sent,
    },
    concurrency: 4,
    pollInterval: 100,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
  try {
    await expect.poll(() => atOnce).toBeGreaterThan(0);
    await enqueue(db, 'send-mail', letter);
    await expect.poll(() => sent.mock.calls.length, { timeout: 10_000 }).toBe(1);
    expect(atOnce).toBe(1);
    expect(new Set((await put()).map(({ queue, priority }) => `${queue} ${priority}`))).toEqual(
      new Set(['previews 10']),
    );
  } finally {
    end();
    await runner.stop();
  }
});
