import fc from 'fast-check';
import { db } from '@/lib/platform/db';
import { doJobs } from '../../support/market';
import { tellSandbox } from '../sandbox-orders';
import type { Deed } from '../step';

const some = fc.integer({ min: 1, max: 6 });

export const loses: fc.Arbitrary<Deed> = some.map((next) => ({
  name: `the next ${next} webhooks are lost`,
  may: () => 'perhaps',
  do(stage) {
    stage.disturbed = true;
    return tellSandbox('lose', { next });
  },
}));

export const doubles: fc.Arbitrary<Deed> = some.map((next) => ({
  name: `the next ${next} webhooks come twice`,
  may: () => 'perhaps',
  do: () => tellSandbox('deliver-twice', { next }),
}));

export const holds: fc.Arbitrary<Deed> = fc.constant({
  name: 'webhooks are held back',
  may: () => 'perhaps',
  do(stage) {
    stage.disturbed = true;
    return tellSandbox('hold', {});
  },
});

export const releases: fc.Arbitrary<Deed> = fc
  .tuple(fc.constantFrom('as_created', 'reversed', 'shuffled'), fc.nat({ max: 99 }))
  .map(([order, seed]) => ({
    name: `webhooks are let go, ${order}`,
    may: () => 'perhaps',
    do: () => tellSandbox('release', { order, seed }),
  }));

/** An old event comes again, as from the button in Stripe's Dashboard. */
export const repeats: fc.Arbitrary<Deed> = fc.nat({ max: 200 }).map((nth) => ({
  name: 'an old webhook comes again',
  may: ({ events }) => (events > 0 ? 'perhaps' : null),
  async do(_stage, { events }) {
    const event = await db.stripeEvent.findFirst({
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      skip: nth % events,
      select: { id: true, type: true },
    });
    return `${event?.type}: ${await tellSandbox('deliver-twice', { event: event?.id })}`;
  },
}));

/** The worker stops, and everything piles up; or it comes back. */
export const stopsWorking: fc.Arbitrary<Deed> = fc.constant({
  name: 'the worker stops, or comes back',
  may: () => 'perhaps',
  async do(stage) {
    stage.working = !stage.working;
    return stage.working ? 'comes back' : 'stops';
  },
});

/** Two workers at once, as when a new one starts before the old one has ended. */
export const worksOffTwice: fc.Arbitrary<Deed> = fc.constant({
  name: 'two workers do what is due',
  may: () => 'perhaps',
  async do() {
    await Promise.all([doJobs(), doJobs()]);
    return 'done';
  },
});

/** While it stands still, somebody has it do what is there. */
export const worksOff: fc.Arbitrary<Deed> = fc.constant({
  name: 'the worker does what is due',
  may: () => 'perhaps',
  async do() {
    await doJobs();
    return 'done';
  },
});
