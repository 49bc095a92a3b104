import { beforeAll, describe, expect, test } from 'vitest';
import { createGig } from '@/lib/catalog/create-gig';
import { editGigBasics } from '@/lib/catalog/edit-gig-basics';
import { editGigDescription } from '@/lib/catalog/edit-gig-description';
import { editGigExtras } from '@/lib/catalog/edit-gig-extras';
import { editGigFaq } from '@/lib/catalog/edit-gig-faq';
import { editGigPackages } from '@/lib/catalog/edit-gig-packages';
import { editGigQuestions } from '@/lib/catalog/edit-gig-questions';
import { gigLimits } from '@/lib/catalog/limits';
import { readOwnGig } from '@/lib/catalog/studio-queries';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { basicPackage, liveGig, someone } from './world';

withDatabase();

let ada: Person;
beforeAll(async () => {
  ada = await someone('Ada Lovett');
});

const versionOf = async (id: string) =>
  (await db.gig.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

describe('drafts keep what is there', () => {
  test('half a package, a title that is not finished, an answer without its question', async () => {
    const { id: gigId } = await createGig(ada, { title: 'Logos' });
    await editGigPackages(ada, {
      gigId,
      packages: [{ tier: 'basic', name: 'Small', included: '', priceCents: '', revisions: 0 }],
    });
    await editGigFaq(ada, { gigId, faq: [{ question: '', answer: 'Yes.' }] });
    const gig = await readOwnGig(ada, gigId);
    expect(gig.title).toBe('Logos');
    expect(gig.packages).toMatchObject([{ tier: 'basic', name: 'Small', priceCents: 0 }]);
    expect(gig.faq).toMatchObject([{ question: '', answer: 'Yes.' }]);
  });

  test('but never break a hard limit: all of a refused step stays as it was', async () => {
    const { id: gigId } = await createGig(ada, { title: 'I will do it', tags: ['old'] });
    await expect(
      editGigBasics(ada, { gigId, title: 'I will do it better', tags: ['new', '<script>'] }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { 'tags.1': expect.any(String) } });
    expect(await readOwnGig(ada, gigId)).toMatchObject({ title: 'I will do it', tags: ['old'] });
  });

  test('and there are not endlessly many of them', async () => {
    const bo = await someone('Bo Draftsman');
    await Promise.all(Array.from({ length: 25 }, () => createGig(bo)));
    const more = await Promise.allSettled(Array.from({ length: 10 }, () => createGig(bo)));
    expect(more.filter((one) => one.status === 'fulfilled')).toHaveLength(gigLimits.draftsMax - 25);
  });
});

describe('packages', () => {
  test('a change raises the version once, saving the same again does not', async () => {
    const { id: gigId } = await liveGig(ada, 'I will count versions');
    const before = await versionOf(gigId);
    await editGigPackages(ada, { gigId, packages: [basicPackage] });
    expect(await versionOf(gigId)).toBe(before);
    await editGigPackages(ada, { gigId, packages: [{ ...basicPackage, priceCents: '7.50' }] });
    expect(await versionOf(gigId)).toBe(before + 1);
  });

  test('keep their ids, and lists show the lowest price and the fastest delivery', async () => {
    const { id: gigId } = await liveGig(ada, 'I will offer three sizes');
    const [old] = (await readOwnGig(ada, gigId)).packages;
    await editGigPackages(ada, {
      gigId,
      maxOpenOrders: '3',
      packages: [
        { ...basicPackage, priceCents: 900, deliveryDays: 4 },
        { ...basicPackage, tier: 'standard', priceCents: 1500, deliveryDays: 3 },
        { ...basicPackage, tier: 'premium', priceCents: 2500, deliveryDays: 5, revisions: -1 },
      ],
    });
    const gig = await readOwnGig(ada, gigId);
    expect(gig.packages.map((row) => row.tier)).toEqual(['basic', 'standard', 'premium']);
    expect(gig.packages[0]?.id).toBe(old?.id);
    expect(gig.maxOpenOrders).toBe(3);
    const facts = await db.gig.findUniqueOrThrow({
      where: { id: gigId },
      select: { priceFromCents: true, fastestDays: true },
    });
    expect(facts).toEqual({ priceFromCents: 900, fastestDays: 3 });

    await editGigPackages(ada, { gigId, packages: [basicPackage] });
    expect((await readOwnGig(ada, gigId)).packages.map((row) => row.id)).toEqual([old?.id]);
  });

  test('a live gig refuses two of three, and a faster delivery that its packages cannot bear', async () => {
    const { id: gigId } = await liveGig(ada, 'I will stay complete');
    await expect(
      editGigPackages(ada, {
        gigId,
        packages: [basicPackage, { ...basicPackage, tier: 'premium' }],
      }),
    ).rejects.toMatchObject({ fields: { 'packages.1.name': expect.any(String) } });
    await editGigExtras(ada, {
      gigId,
      extras: [{ title: 'A day sooner', priceCents: 300, addDays: -1 }],
    });
    await expect(
      editGigPackages(ada, { gigId, packages: [{ ...basicPackage, deliveryDays: 1 }] }),
    ).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('one day already'),
    });
  });
});

describe('rows that are sent as a whole', () => {
  test('extras keep their ids, take a new order, come and go; only a true change raises the version', async () => {
    const { id: gigId } = await liveGig(ada, 'I will offer extras');
    await editGigExtras(ada, {
      gigId,
      extras: [
        { title: 'Source files', priceCents: '10', addDays: 0 },
        { title: 'One more page', priceCents: 700, addDays: 2 },
        { title: 'A second look', priceCents: 300, addRevisions: 1 },
      ],
    });
    const [source, page, look] = (await readOwnGig(ada, gigId)).extras;
    const version = await versionOf(gigId);

    await editGigExtras(ada, { gigId, extras: (await readOwnGig(ada, gigId)).extras });
    expect(await versionOf(gigId)).toBe(version);

    await editGigExtras(ada, {
      gigId,
      extras: [
        { ...page, title: 'One more page', priceCents: '8' },
        { title: 'Printed', priceCents: 2000 },
        { ...source, title: 'Source files', priceCents: 1000 },
      ],
    });
    const after = await readOwnGig(ada, gigId);
    expect(after.extras.map(({ title, priceCents }) => `${title} ${priceCents}`)).toEqual([
      'One more page 800',
      'Printed 2000',
      'Source files 1000',
    ]);
    expect(after.extras.map((extra) => extra.id)).toEqual([
      page?.id,
      expect.any(String),
      source?.id,
    ]);
    expect(after.extras.map((extra) => extra.id)).not.toContain(look?.id);
    expect(await versionOf(gigId)).toBe(version + 1);
  });

  test('a row of another gig is refused, and stays where it is', async () => {
    const mallory = await someone('Mallory Price');
    const { id: hers } = await liveGig(ada, 'I will keep my rows');
    await editGigExtras(ada, { gigId: hers, extras: [{ title: 'Mine', priceCents: 500 }] });
    await editGigQuestions(ada, { gigId: hers, questions: [{ text: 'What is it about?' }] });
    await editGigFaq(ada, { gigId: hers, faq: [{ question: 'Fast?', answer: 'Yes.' }] });
    const target = await readOwnGig(ada, hers);
    const { id: gigId } = await createGig(mallory);
    const id = (rows: readonly { id: string }[]) => rows[0]?.id;

    await expect(
      editGigExtras(mallory, {
        gigId,
        extras: [{ id: id(target.extras), title: 'Stolen', priceCents: 100 }],
      }),
    ).rejects.toMatchObject({ code: 'invalid' });
    await expect(
      editGigQuestions(mallory, { gigId, questions: [{ id: id(target.questions), text: 'Ha?' }] }),
    ).rejects.toMatchObject({ code: 'invalid' });
    await expect(
      editGigFaq(mallory, { gigId, faq: [{ id: id(target.faq), question: 'Ha?', answer: 'Ha.' }] }),
    ).rejects.toMatchObject({ code: 'invalid' });
    const again = await readOwnGig(ada, hers);
    expect([again.extras, again.questions, again.faq]).toEqual([
      target.extras,
      target.questions,
      target.faq,
    ]);
  });

  test('questions keep their kind, options and order', async () => {
    const { id: gigId } = await createGig(ada);
    await editGigQuestions(ada, {
      gigId,
      questions: [
        { kind: 'choice', text: 'Which style?', options: ' bold\nquiet\n\nbold ', required: 'on' },
        { kind: 'file', text: 'Your old logo' },
        { kind: 'text', text: '' },
      ],
    });
    expect((await readOwnGig(ada, gigId)).questions).toMatchObject([
      { kind: 'choice', text: 'Which style?', options: ['bold', 'quiet'], required: true },
      { kind: 'file', text: 'Your old logo', options: [], required: false },
    ]);
  });
});

describe('texts from outside', () => {
  test('a script is a text like any other: kept as it was typed, never more', async () => {
    const { id: gigId } = await createGig(ada, { title: 'I will <script>alert(1)</script> it' });
    const description = `<img src=x onerror=alert(1)>\n\n'; DROP TABLE gig; --`;
    await editGigDescription(ada, { gigId, description });
    expect(await readOwnGig(ada, gigId)).toMatchObject({
      title: 'I will <script>alert(1)</script> it',
      description,
    });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['numbers for texts', { gigId: 7, description: {} }],
    ['packages that are a text', { gigId: 'x', packages: 'all' }],
    ['a prototype', JSON.parse('{"__proto__": {"gigId": "x"}}')],
  ])('%s is refused as invalid or not found', async (_, input) => {
    for (const edit of [editGigDescription, editGigPackages, editGigExtras, editGigFaq])
      await expect(edit(ada, input as never)).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:invalid|not_found)$/),
      });
  });
});
