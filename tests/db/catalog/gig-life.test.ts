import { describe, expect, test } from 'vitest';
import { createGig } from '@/lib/catalog/create-gig';
import { deleteGig } from '@/lib/catalog/delete-gig';
import { editGigBasics } from '@/lib/catalog/edit-gig-basics';
import { editGigDescription } from '@/lib/catalog/edit-gig-description';
import { pauseGig } from '@/lib/catalog/pause-gig';
import { publishGig } from '@/lib/catalog/publish-gig';
import { removeGig } from '@/lib/catalog/remove-gig';
import { restoreGig } from '@/lib/catalog/restore-gig';
import { resumeGig } from '@/lib/catalog/resume-gig';
import { listOwnGigs, readOwnGig } from '@/lib/catalog/studio-queries';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { aDescription, liveGig, readyDraft, someone } from './world';

const database = withDatabase();

const stateOf = async (id: string) =>
  (await db.gig.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;

describe('a gig comes to life', () => {
  test('Ada writes a draft step by step, publishes it, and it can be found by its words', async () => {
    const ada = await someone('Ada Lovett');
    const gigId = await readyDraft(ada, 'I will fix one CSS bug');

    const { slug } = await publishGig(ada, { gigId });

    expect(slug).toBe('fix-one-css-bug');
    const gig = await readOwnGig(ada, gigId);
    expect(gig).toMatchObject({ state: 'active', slug, openOrders: 0 });
    const facts = await db.gig.findUniqueOrThrow({
      where: { id: gigId },
      select: { priceFromCents: true, fastestDays: true, version: true, publishedAt: true },
    });
    expect(facts).toMatchObject({ priceFromCents: 500, fastestDays: 2, version: 2 });
    expect(facts.publishedAt).not.toBeNull();
    const found = await database.query(
      "SELECT id FROM gig WHERE search_text @@ websearch_to_tsquery('english', $1)",
      ['bugs layouts'],
    );
    expect(found).toEqual([{ id: gigId }]);
  });

  test('A bare draft says everything that it lacks, and stays a draft', async () => {
    const bo = await someone('Bo Hansen');
    const { id: gigId } = await createGig(bo);

    await expect(publishGig(bo, { gigId })).rejects.toMatchObject({
      code: 'invalid',
      fields: {
        title: expect.stringContaining('I will'),
        subcategory: expect.any(String),
        tags: expect.any(String),
        description: expect.stringContaining('120'),
        'packages.0.name': expect.any(String),
        'packages.0.priceCents': expect.any(String),
        picture: expect.any(String),
      },
    });
    expect(await stateOf(gigId)).toBe('draft');
  });

  test('Two gigs of the same title get addresses of their own, also when both are published at once', async () => {
    const cleo = await someone('Cleo Park');
    const dan = await someone('Dan Okoye');
    const drafts = [
      await readyDraft(cleo, 'I will draw your cat'),
      await readyDraft(dan, 'I will draw your cat'),
    ];
    const published = await Promise.all([
      publishGig(cleo, { gigId: drafts[0] ?? '' }),
      publishGig(dan, { gigId: drafts[1] ?? '' }),
    ]);
    expect(published.map((gig) => gig.slug).sort()).toEqual(['draw-your-cat', 'draw-your-cat-2']);
  });

  test('Publishing twenty times at once publishes once', async () => {
    const eve = await someone('Eve Marsh');
    const gigId = await readyDraft(eve);
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () => publishGig(eve, { gigId })),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict' });
  });

  test('Without a verified address or a profile nothing goes on sale', async () => {
    const fay = await someone('Fay Unverified', { emailVerified: false });
    await expect(publishGig(fay, { gigId: await readyDraft(fay) })).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('verify'),
    });
    const gus = await someone('Gus Buyer', { isSeller: false });
    await expect(publishGig(gus, { gigId: await readyDraft(gus) })).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('Become a seller'),
    });
  });
});

describe('how many may be live', () => {
  test('A new seller has seven at most, also when eight are published at once; a pause makes room', async () => {
    const hal = await someone('Hal Busy');
    const drafts: string[] = [];
    for (let number = 1; number <= 9; number++)
      drafts.push(await readyDraft(hal, `I will do small job number ${number}`));
    const tries = await Promise.allSettled(drafts.map((gigId) => publishGig(hal, { gigId })));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(7);

    const gigs = await listOwnGigs(hal);
    const live = gigs.find((gig) => gig.state === 'active');
    const draft = gigs.find((gig) => gig.state === 'draft');
    await pauseGig(hal, { gigId: live?.id ?? '' });
    await publishGig(hal, { gigId: draft?.id ?? '' });
    await expect(resumeGig(hal, { gigId: live?.id ?? '' })).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('7'),
    });
  });

  test('Level two allows more than level one', async () => {
    const ida = await someone('Ida Known', { level: 'level1' });
    for (let number = 1; number <= 8; number++)
      await liveGig(ida, `I will do small job number ${number}`);
    expect((await listOwnGigs(ida)).filter((gig) => gig.state === 'active')).toHaveLength(8);
  });
});

describe('after publication', () => {
  test('Pause, resume, delete: each once, and a deleted gig is gone for good', async () => {
    const jo = await someone('Jo Lind');
    const { id: gigId } = await liveGig(jo);
    await pauseGig(jo, { gigId });
    await expect(pauseGig(jo, { gigId })).rejects.toMatchObject({ code: 'conflict' });
    await resumeGig(jo, { gigId });
    await deleteGig(jo, { gigId });
    expect(await stateOf(gigId)).toBe('deleted');
    for (const act of [pauseGig, resumeGig, publishGig, deleteGig])
      await expect(act(jo, { gigId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(readOwnGig(jo, gigId)).rejects.toMatchObject({ code: 'not_found' });
    expect(await listOwnGigs(jo)).toEqual([]);
  });

  test('A new title keeps the address; the category stays', async () => {
    const kit = await someone('Kit Moss');
    const { id: gigId, slug } = await liveGig(kit, 'I will write ten taglines');
    const basics = { gigId, category: 'web', subcategory: 'bug-fixes', tags: ['css'] };
    const edited = await editGigBasics(kit, { ...basics, title: 'I will write twenty taglines' });
    expect(edited.slug).toBe(slug);
    await expect(
      editGigBasics(kit, {
        ...basics,
        title: 'I will write twenty taglines',
        category: 'design',
        subcategory: 'logos',
      }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { category: expect.any(String) } });
  });

  test('What is on sale stays complete: a description cut short is refused and nothing changes', async () => {
    const lu = await someone('Lu Chen');
    const { id: gigId } = await liveGig(lu);
    await expect(
      editGigDescription(lu, { gigId, description: 'Too short.' }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { description: expect.any(String) } });
    expect((await readOwnGig(lu, gigId)).description).toBe(aDescription);
  });
});

describe('an admin takes a gig down', () => {
  test('with a reason that the seller is told and the audit log keeps; then restores it', async () => {
    const mia = await someone('Mia Reyes');
    const admin = await someone('Ona Admin', { role: 'admin', isSeller: false });
    const { id: gigId } = await liveGig(mia);
    const reason = 'The cover shows work by someone else.';

    await removeGig(admin, { gigId, reason });

    expect(await readOwnGig(mia, gigId)).toMatchObject({ state: 'removed', removedReason: reason });
    await expect(
      editGigDescription(mia, { gigId, description: aDescription }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(deleteGig(mia, { gigId })).rejects.toMatchObject({ code: 'conflict' });
    await expect(removeGig(admin, { gigId, reason })).rejects.toMatchObject({ code: 'conflict' });

    await restoreGig(admin, { gigId, reason: 'She has shown that the work is hers.' });

    expect(await readOwnGig(mia, gigId)).toMatchObject({ state: 'active', removedReason: null });
    const audit = await database.query(
      'SELECT act, actor_name, reason FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [gigId],
    );
    expect(audit).toEqual([
      { act: 'gig.remove', actor_name: 'ona-admin', reason },
      {
        act: 'gig.restore',
        actor_name: 'ona-admin',
        reason: 'She has shown that the work is hers.',
      },
    ]);
    const mails = await database.query(
      `SELECT n.kind FROM graphile_worker._private_jobs j
         JOIN notification n ON n.id::text = j.payload->>'notificationId'
        WHERE n.person_id = $1 AND j.key LIKE 'mail:%'`,
      [mia.id],
    );
    expect(mails).toHaveLength(2);
    const told = await database.query(
      'SELECT kind FROM notification WHERE person_id = $1 ORDER BY at, id',
      [mia.id],
    );
    expect(told).toEqual([{ kind: 'gig-removed' }, { kind: 'gig-restored' }]);
  });

  test('that was paused, and after restoring it is paused as before', async () => {
    const noa = await someone('Noa Lind');
    const admin = await someone('Otto Admin', { role: 'admin', isSeller: false });
    const { id: gigId } = await liveGig(noa);
    await pauseGig(noa, { gigId });
    await removeGig(admin, { gigId, reason: 'The cover shows work by someone else.' });
    await restoreGig(admin, { gigId, reason: 'He has shown that the work is his.' });
    expect(await readOwnGig(noa, gigId)).toMatchObject({ state: 'paused', removedReason: null });
    const told = await database.query(
      "SELECT body FROM notification WHERE person_id = $1 AND kind = 'gig-restored'",
      [noa.id],
    );
    expect(told).toEqual([{ body: expect.stringContaining('is paused, as it was') }]);
    await resumeGig(noa, { gigId });
    // Taken down once more while it is on sale, it goes back on sale.
    await removeGig(admin, { gigId, reason: 'Somebody says so again.' });
    await restoreGig(admin, { gigId, reason: 'It is his all the same.' });
    expect(await readOwnGig(noa, gigId)).toMatchObject({ state: 'active' });
  });

  test('never without a reason, and never by a member', async () => {
    const nia = await someone('Nia Stone');
    const admin = await someone('Pat Admin', { role: 'admin' });
    const { id: gigId } = await liveGig(nia);
    await expect(removeGig(admin, { gigId, reason: 'No.' })).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(
      removeGig(nia, { gigId, reason: 'I want to see what happens.' }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    expect(await stateOf(gigId)).toBe('active');
  });
});
