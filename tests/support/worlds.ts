import { randomUUID } from 'node:crypto';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { type FollowedSession, followSession } from '@/lib/orders/follow-session';
import { writeOrder } from '@/lib/orders/place-order';
import { placeOrderSchema } from '@/lib/orders/schema';
import type { Person } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import type { FilePurpose, QuestionKind, SellerLevel } from '@/prisma/generated/client';

let count = 0;
const next = (): number => ++count;

/** A person as they stand in the database, signed in. */
export async function makePerson(
  name: string,
  wanted: { role?: 'member' | 'admin'; seller?: boolean; level?: SellerLevel } = {},
): Promise<Person> {
  const username = `${name.toLowerCase()}-${next()}`;
  const email = `${username}@people.example`;
  const role = wanted.role ?? 'member';
  const createdAt = await now();
  const { id } = await db.person.create({
    data: {
      name,
      username,
      email,
      role,
      createdAt,
      emailVerifiedAt: createdAt,
      ...(wanted.seller
        ? {
            seller: {
              create: {
                headline: `${name} at work`,
                bio: 'I do small jobs well.',
                languages: ['en'],
                skills: ['drawing'],
                level: wanted.level ?? 'new',
                createdAt,
              },
            },
          }
        : {}),
    },
    select: { id: true },
  });
  return {
    kind: 'person',
    id,
    name,
    username,
    email,
    role,
    status: 'active',
    emailVerified: true,
    isSeller: wanted.seller ?? false,
    sessionVersion: 1,
  };
}

/** The same person, suspended by an admin. */
export const suspended = (person: Person): Person => ({ ...person, status: 'suspended' });

export type Question = {
  kind: QuestionKind;
  text: string;
  options?: string[];
  required?: boolean;
};

export type GigWishes = {
  priceCents?: number;
  deliveryDays?: number;
  revisions?: number;
  questions?: Question[];
  extras?: { title: string; priceCents: number; addDays: number; addRevisions?: number }[];
};

export type Gig = { id: string; slug: string; version: number; extraIds: string[] };

/** An active gig with one package: $20, three days, two revisions, if nothing else is wished. */
export async function makeGig(seller: Person, wishes: GigWishes = {}): Promise<Gig> {
  const at = await now();
  const gig = await db.gig.create({
    data: {
      sellerId: seller.id,
      state: 'active',
      currency: marketplace.currency,
      slug: `i-will-draw-your-cat-${next()}`,
      title: 'I will draw your cat',
      category: 'illustration',
      subcategory: 'pet-portraits',
      tags: ['cat'],
      description:
        'A portrait of your cat, drawn by hand after two photographs of yours, on paper that lasts. You see a sketch first; then I ink what you liked.',
      createdAt: at,
      updatedAt: at,
      publishedAt: at,
      packages: {
        create: {
          tier: 'basic',
          name: 'A sketch',
          included: 'One cat, one colour',
          priceCents: wishes.priceCents ?? 2000,
          deliveryDays: wishes.deliveryDays ?? 3,
          revisions: wishes.revisions ?? 2,
        },
      },
      extras: {
        create: (wishes.extras ?? []).map((extra, position) => ({ ...extra, position })),
      },
      questions: {
        create: (wishes.questions ?? []).map(({ options = [], required = true, ...rest }, at) => ({
          ...rest,
          options,
          required,
          position: at,
        })),
      },
    },
    select: { id: true, slug: true, version: true, extras: { select: { id: true } } },
  });
  const { slug, extras, ...rest } = gig;
  return { ...rest, slug: slug ?? '', extraIds: extras.map((extra) => extra.id) };
}

/** Ana sells, Ben buys, Ada is an admin, and Zoe has nothing to do with any of it. */
export type World = { ana: Person; ben: Person; ada: Person; zoe: Person };

export async function makeWorld(level: SellerLevel = 'new'): Promise<World> {
  return {
    ana: await makePerson('Ana', { seller: true, level }),
    ben: await makePerson('Ben'),
    ada: await makePerson('Ada', { role: 'admin' }),
    zoe: await makePerson('Zoe', { seller: true }),
  };
}

export type TestOrder = { id: string; number: string };

/** Ben has written his order down and stands before the payment page. */
export async function placedOrder(
  world: World,
  wishes: GigWishes = {},
): Promise<TestOrder & { paymentId: string }> {
  const gig = await makeGig(world.ana, wishes);
  const at = await now();
  const wanted = placeOrderSchema.parse({
    slug: gig.slug,
    tier: 'basic',
    extraIds: gig.extraIds,
    version: gig.version,
    checkoutKey: randomUUID(),
  });
  const placed = await transaction((tx) => writeOrder(tx, world.ben, wanted, at));
  const order = await db.order.findUniqueOrThrow({
    where: { number: placed.number },
    select: { id: true },
  });
  return { ...order, ...placed };
}

/** What Stripe would say of a payment that went through, fee included, without Stripe. */
export async function payNow(paymentId: string): Promise<FollowedSession> {
  const payment = await db.payment.findUniqueOrThrow({ where: { id: paymentId } });
  const mark = next();
  return followTruth(paymentId, {
    amountCents: payment.amountCents,
    currency: payment.currency,
    paymentIntentId: `pi_test${process.pid}x${mark}`,
    chargeId: `ch_test${process.pid}x${mark}`,
    feeCents: Math.round(payment.amountCents * 0.029) + 30,
  });
}

/** The id of its session, as `followTruth` names it. */
export const testSession = (paymentId: string): string =>
  `cs_test_${paymentId.replaceAll('-', '')}`;

/** Hands the order what Stripe says of the session of a payment; null: it expired. */
export async function followTruth(
  paymentId: string,
  paid: Parameters<typeof followSession>[1]['paid'],
): Promise<FollowedSession> {
  const at = await now();
  return transaction((tx) =>
    followSession(
      tx,
      {
        sessionId: testSession(paymentId),
        status: paid ? 'complete' : 'expired',
        paid,
        paymentId,
      },
      at,
    ),
  );
}

/** The payment of an extra or a tip that its buyer was sent to. */
export async function openPayment(leg: 'extra' | 'tip', orderId: string): Promise<string> {
  const payment = await db.payment.findFirstOrThrow({
    where: { leg, orderId, state: { in: ['created', 'open'] } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  return payment.id;
}

/** Ben has paid. With questions the order waits for his answers, without it is in progress. */
export async function paidOrder(world: World, wishes: GigWishes = {}): Promise<TestOrder> {
  const { paymentId, ...order } = await placedOrder(world, wishes);
  await payNow(paymentId);
  return order;
}

/** Ana has handed in the work. */
export async function deliveredOrder(world: World, wishes: GigWishes = {}): Promise<TestOrder> {
  const order = await paidOrder(world, wishes);
  await deliverOrder(world.ana, { number: order.number, message: 'Here is your cat.' });
  return order;
}

/** Ben has accepted it: the money is clearing. */
export async function completedOrder(world: World, wishes: GigWishes = {}): Promise<TestOrder> {
  const order = await deliveredOrder(world, wishes);
  await acceptDelivery(world.ben, { number: order.number });
  return order;
}

/** An upload that hangs on nothing yet. */
export async function makeFile(owner: Person, purpose: FilePurpose): Promise<string> {
  const { id } = await db.file.create({
    data: {
      ownerId: owner.id,
      purpose,
      name: 'cat.png',
      mime: 'image/png',
      sizeBytes: 4,
      sha256: 'none',
      key: `uploads/test/${randomUUID()}`,
      createdAt: await now(),
    },
    select: { id: true },
  });
  return id;
}
