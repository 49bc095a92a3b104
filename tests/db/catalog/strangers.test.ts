import { beforeAll, describe, expect, test } from 'vitest';
import { addGigPicture } from '@/lib/catalog/add-gig-picture';
import { createGig } from '@/lib/catalog/create-gig';
import { deleteGig } from '@/lib/catalog/delete-gig';
import { editGigBasics } from '@/lib/catalog/edit-gig-basics';
import { editGigDescription } from '@/lib/catalog/edit-gig-description';
import { editGigExtras } from '@/lib/catalog/edit-gig-extras';
import { editGigFaq } from '@/lib/catalog/edit-gig-faq';
import { editGigPackages } from '@/lib/catalog/edit-gig-packages';
import { editGigQuestions } from '@/lib/catalog/edit-gig-questions';
import { orderGigPictures } from '@/lib/catalog/order-gig-pictures';
import { pauseGig } from '@/lib/catalog/pause-gig';
import { publishGig } from '@/lib/catalog/publish-gig';
import { removeGig } from '@/lib/catalog/remove-gig';
import { removeGigPicture } from '@/lib/catalog/remove-gig-picture';
import { restoreGig } from '@/lib/catalog/restore-gig';
import { resumeGig } from '@/lib/catalog/resume-gig';
import { saveGig } from '@/lib/catalog/save-gig';
import { listOwnGigs, readOwnGig } from '@/lib/catalog/studio-queries';
import { unsaveGig } from '@/lib/catalog/unsave-gig';
import { type Actor, nobody, type Person, theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { aPicture, liveGig, someone } from './world';

withDatabase();

let ada: Person;
let suspended: Actor;
let gigId: string;
let pictureId: string;
let before: unknown;

const whole = (id: string) =>
  db.gig.findUniqueOrThrow({
    where: { id },
    include: { packages: true, extras: true, questions: true, faq: true, pictures: true },
  });

beforeAll(async () => {
  ada = await someone('Ada Lovett');
  suspended = { ...ada, status: 'suspended' };
  ({ id: gigId } = await liveGig(ada));
  pictureId = (await readOwnGig(ada, gigId)).pictures[0]?.id ?? '';
  before = await whole(gigId);
});

const reason = 'A reason that is long enough.';
const sellersActs: [string, (actor: Actor, id: string) => Promise<unknown>][] = [
  ['basics', (actor, id) => editGigBasics(actor, { gigId: id, title: 'I will be someone else' })],
  ['description', (actor, id) => editGigDescription(actor, { gigId: id, description: '' })],
  ['packages', (actor, id) => editGigPackages(actor, { gigId: id, packages: [] })],
  ['extras', (actor, id) => editGigExtras(actor, { gigId: id, extras: [] })],
  ['questions', (actor, id) => editGigQuestions(actor, { gigId: id, questions: [] })],
  ['faq', (actor, id) => editGigFaq(actor, { gigId: id, faq: [] })],
  [
    'add a picture',
    async (actor, id) =>
      addGigPicture(actor, { gigId: id, file: { name: 'a.jpg', content: await aPicture() } }),
  ],
  ['remove a picture', (actor, id) => removeGigPicture(actor, { gigId: id, pictureId })],
  [
    'order pictures',
    (actor, id) => orderGigPictures(actor, { gigId: id, pictureIds: [pictureId] }),
  ],
  ['publish', (actor, id) => publishGig(actor, { gigId: id })],
  ['pause', (actor, id) => pauseGig(actor, { gigId: id })],
  ['resume', (actor, id) => resumeGig(actor, { gigId: id })],
  ['delete', (actor, id) => deleteGig(actor, { gigId: id })],
];

describe('a gig of Ada', () => {
  test.each(sellersActs)(
    '%s: not for a stranger, an admin, nobody, the clock or the suspended',
    async (_, act) => {
      const bo = await db.person.count().then((count) => someone(`Bo Stranger ${count}`));
      const admin = await db.person
        .count()
        .then((count) => someone(`Cleo Admin ${count}`, { role: 'admin' }));
      await expect(act(bo, gigId)).rejects.toMatchObject({ code: 'not_found' });
      await expect(act(admin, gigId)).rejects.toMatchObject({ code: 'not_found' });
      await expect(act(nobody, gigId)).rejects.toMatchObject({ code: 'unauthenticated' });
      await expect(act(theClock, gigId)).rejects.toMatchObject({ code: 'unauthenticated' });
      await expect(act(suspended, gigId)).rejects.toMatchObject({ code: 'forbidden' });
      expect(await whole(gigId)).toEqual(before);
    },
  );

  test.each(sellersActs)('%s: an id that is none, or of no gig, is not found', async (_, act) => {
    for (const id of ['', 'x', "1' OR '1'='1", '00000000-0000-7000-8000-000000000000'])
      await expect(act(ada, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('is read in the studio by Ada alone', async () => {
    const dan = await someone('Dan Curious');
    await expect(readOwnGig(dan, gigId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(readOwnGig(nobody, gigId)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(listOwnGigs(nobody)).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(await listOwnGigs(dan)).toEqual([]);
    expect(await listOwnGigs(suspended)).toHaveLength(1);
  });

  test('is taken down and restored by active admins alone', async () => {
    const eve = await someone('Eve Admin', { role: 'admin' });
    for (const act of [removeGig, restoreGig]) {
      await expect(act(ada, { gigId, reason })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(act(nobody, { gigId, reason })).rejects.toMatchObject({
        code: 'unauthenticated',
      });
      await expect(act({ ...eve, status: 'suspended' }, { gigId, reason })).rejects.toMatchObject({
        code: 'forbidden',
      });
    }
    expect(await whole(gigId)).toEqual(before);
  });

  test('a picture of Ada cannot be reached through a gig of one’s own', async () => {
    const fay = await someone('Fay Thief');
    const { id: own } = await liveGig(fay, 'I will take what is yours');
    await expect(removeGigPicture(fay, { gigId: own, pictureId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(
      orderGigPictures(fay, { gigId: own, pictureIds: [pictureId] }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('keeping a gig for later', () => {
  test('twice is once, letting go twice is fine', async () => {
    const gus = await someone('Gus Collector', { isSeller: false });
    const kept = () => db.savedGig.count({ where: { personId: gus.id } });
    await Promise.all([1, 2, 3].map(() => saveGig(gus, { gigId })));
    expect(await kept()).toBe(1);
    await unsaveGig(gus, { gigId });
    await unsaveGig(gus, { gigId });
    expect(await kept()).toBe(0);
  });

  test('only what is on sale, only for who is signed in', async () => {
    const hal = await someone('Hal Collector', { isSeller: false });
    const { id: draft } = await createGig(ada);
    await expect(saveGig(hal, { gigId: draft })).rejects.toMatchObject({ code: 'not_found' });
    await expect(saveGig(hal, { gigId: 'x' })).rejects.toMatchObject({ code: 'not_found' });
    for (const act of [saveGig, unsaveGig]) {
      await expect(act(nobody, { gigId })).rejects.toMatchObject({ code: 'unauthenticated' });
      await expect(act(suspended, { gigId })).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
