import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanUpExports } from '@/lib/exports/clean-up-exports';
import { fetchExport } from '@/lib/exports/fetch-export';
import { makeExport } from '@/lib/exports/make-export';
import { ownExport } from '@/lib/exports/queries';
import { requestExport } from '@/lib/exports/request-export';
import { addHook } from '@/lib/notifications/add-hook';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { saveAnswers } from '@/lib/orders/save-answers';
import { sendMessage } from '@/lib/orders/send-message';
import { type Actor, type Person, theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { readFileBytes } from '@/lib/platform/storage';
import { storeUpload } from '@/lib/platform/uploads';
import { reviewOrder } from '@/lib/reviews/review-order';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import { withMailbox } from '../../support/mails';
import { readZip } from '../../support/read-zip';
import { completedOrder, makeWorld, paidOrder, suspended } from '../../support/worlds';

const mailbox = withMailbox(withDatabase());

const upload = async (owner: Person, purpose: 'delivery' | 'message', name: string) => {
  const file = { name, content: new TextEncoder().encode(`${owner.name}: ${name}`) };
  return (await storeUpload(owner, { file, purpose })).id;
};

/** Asks, makes it and opens it. */
async function exportOf(person: Person): Promise<Map<string, Buffer>> {
  const { id } = await requestExport(person);
  await makeExport(theClock, { exportId: id });
  const { key } = await fetchExport(person, id);
  return readZip(Buffer.from(await readFileBytes(key)));
}

const listIn = (zip: Map<string, Buffer>, name: string): Record<string, unknown>[] =>
  JSON.parse(zip.get(name)?.toString('utf8') ?? '');

describe('everything of a person’s', () => {
  test('comes as lists that explain themselves, with their files and those that were sent to them', async () => {
    const world = await makeWorld();
    const order = await paidOrder(world);
    const question = [{ kind: 'text' as const, text: 'Which cat?' }];
    const begun = await paidOrder(world, { questions: question });
    await saveAnswers(world.ben, {
      number: begun.number,
      drafts: [{ position: 0, text: 'The grey one' }],
    });
    await sendMessage(world.ben, {
      number: order.number,
      text: 'Good morning, Ana.',
      fileIds: [await upload(world.ben, 'message', 'photo.txt')],
    });
    await deliverOrder(world.ana, {
      number: order.number,
      message: 'Here is your cat.',
      fileIds: [await upload(world.ana, 'delivery', 'cat.txt')],
    });
    await upload(world.ana, 'delivery', 'not-sent.txt');
    const { secret } = await addHook(world.ben, { url: 'https://hooks.people.example/ben' });
    await addHook(world.ana, { url: 'https://hooks.people.example/ana' });
    const zip = await exportOf(world.ben);
    const texts = [...zip.values()].map((content) => content.toString('utf8')).join('\n');
    const files = [...zip.keys()].filter((name) => name.startsWith('files/')).sort();
    expect(files.map((name) => name.replace(/[0-9a-f]{8}-/, '')).sort()).toEqual(
      [`files/${order.number}/cat.txt`, `files/${order.number}/photo.txt`].sort(),
    );
    expect(texts).toContain('Ana: cat.txt');
    expect(texts).not.toContain('not-sent.txt');
    expect(listIn(zip, 'profile.json')).toMatchObject([{ email: world.ben.email, seller: null }]);
    expect(listIn(zip, 'orders-as-buyer.json')).toMatchObject([
      { number: order.number, seller: { name: 'Ana' }, deliveries: [{ number: 1 }] },
      { number: begun.number, drafts: [{ answer: 'The grey one' }] },
    ]);
    expect(listIn(zip, 'orders-as-seller.json')).toEqual([]);
    expect(listIn(zip, 'messages.json')).toMatchObject([
      { text: 'Good morning, Ana.', author: { name: 'Ben' }, order: { number: order.number } },
    ]);
    expect(listIn(zip, 'receipts.json').length).toBe(2);
    expect(listIn(zip, 'notifications.json').length).toBeGreaterThan(0);
    expect(listIn(zip, 'web-hooks.json')).toMatchObject([
      { url: 'https://hooks.people.example/ben' },
    ]);
    // What proves a call is shown once, and only there.
    expect(texts).not.toContain(secret);
    const readme = zip.get('README.txt')?.toString('utf8') ?? '';
    for (const name of zip.keys()) if (name.endsWith('.json')) expect(readme).toContain(name);
  });

  test('holds nothing private of the other side: no address, no draft, no unpublished review, no fee', async () => {
    const world = await makeWorld();
    const { number } = await completedOrder(world);
    await reviewOrder(world.ben, {
      number,
      quality: 2,
      communication: 2,
      value: 2,
      text: 'Not read before it is public.',
    });
    const question = [{ kind: 'text' as const, text: 'Which cat?' }];
    const begun = await paidOrder(world, { questions: question });
    await saveAnswers(world.ben, {
      number: begun.number,
      drafts: [{ position: 0, text: 'The grey one' }],
    });
    const zip = await exportOf(world.ana);
    expect(listIn(zip, 'orders-as-seller.json').length).toBe(2);
    expect(listIn(zip, 'receipts.json')).toEqual([]);
    const texts = [...zip.values()].map((content) => content.toString('utf8')).join('\n');
    for (const secret of [
      world.ben.email,
      world.ben.id,
      'Not read before it is public.',
      'The grey one',
      'serviceFeeCents',
    ])
      expect(texts.includes(secret), secret).toBe(false);
  });
});

describe('an export', () => {
  test('is asked for once at a time and once a day, by twenty tabs too', async () => {
    const { ben } = await makeWorld();
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => requestExport(ben)));
    expect(asked.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    const { last } = await ownExport(ben);
    expect(last?.state).toBe('waiting');
    await expect(requestExport(ben)).rejects.toMatchObject({ code: 'conflict' });
    await makeExport(theClock, { exportId: last?.id ?? '' });
    await expect(requestExport(ben)).rejects.toMatchObject({ code: 'rate_limited' });
    await pass({ hours: 24, minutes: 1 });
    await requestExport(suspended(ben));
  });

  test('is told of once by mail, and is its person’s alone for a week; then it is deleted', async () => {
    const world = await makeWorld();
    const { id } = await requestExport(world.ben);
    await makeExport(theClock, { exportId: id });
    await makeExport(theClock, { exportId: id });
    await mailbox.send();
    expect(mailbox.subjectsTo(world.ben.email)).toEqual(['Your data is ready']);
    const [mail] = mailbox.to(world.ben.email);
    expect(mail?.text).toContain('/settings/data');
    expect(mail?.text).not.toContain(id);
    for (const stranger of [world.ana, world.ada, world.zoe])
      await expect(fetchExport(stranger, id)).rejects.toMatchObject({ code: 'not_found' });
    const { key } = await fetchExport(world.ben, id);
    await pass({ days: 6, hours: 23 });
    await cleanUpExports(theClock);
    await fetchExport(world.ben, id);
    await pass({ hours: 1, minutes: 1 });
    await expect(fetchExport(world.ben, id)).rejects.toMatchObject({ code: 'not_found' });
    await readFileBytes(key);
    await cleanUpExports(theClock);
    await expect(readFileBytes(key)).rejects.toThrow();
    expect((await ownExport(world.ben)).last?.state).toBe('gone');
  });

  test('whose job has given up does not keep its person from asking again', async () => {
    const { ben } = await makeWorld();
    const { id } = await requestExport(ben);
    await pass({ days: 4, minutes: 1 });
    await cleanUpExports(theClock);
    expect((await ownExport(ben)).last).toMatchObject({ id, state: 'gone' });
    await requestExport(ben);
  });

  test('killed in the middle is made again, and there is one', { timeout: 180_000 }, async () => {
    const { ben } = await makeWorld();
    const { id } = await requestExport(ben);
    const call: { module: string; name: string; actor: Actor; input: object } = {
      module: '@/lib/exports/make-export',
      name: 'makeExport',
      actor: theClock,
      input: { exportId: id },
    };
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', path.resolve('tests/support/run-command.ts'), JSON.stringify(call)],
      { env: { ...process.env, MINNOW_CRASH_AT: 'export-stored' }, stdio: 'inherit' },
    );
    const signal = await new Promise((resolve) => child.once('exit', (_, how) => resolve(how)));
    expect(signal).toBe('SIGKILL');
    expect((await ownExport(ben)).last?.state).toBe('waiting');
    await expect(fetchExport(ben, id)).rejects.toMatchObject({ code: 'not_found' });
    await makeExport(theClock, { exportId: id });
    const { key, sizeBytes } = await fetchExport(ben, id);
    const bytes = await readFileBytes(key);
    expect(bytes.length).toBe(sizeBytes);
    expect((await readZip(Buffer.from(bytes))).has('profile.json')).toBe(true);
    expect(await db.dataExport.count({ where: { personId: ben.id } })).toBe(1);
  });
});
