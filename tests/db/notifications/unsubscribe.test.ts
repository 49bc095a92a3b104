import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chooseNotifications } from '@/lib/notifications/choose-notifications';
import { ownChoices } from '@/lib/notifications/own-choices';
import { readUnsubscribe, unsubscribe } from '@/lib/notifications/unsubscribe';
import {
  type MailGroup,
  readUnsubscribeToken,
  unsubscribeToken,
} from '@/lib/notifications/unsubscribe-token';
import { nobody, type Person } from '@/lib/platform/actor';
import { forgetConfig } from '@/lib/platform/config';
import { withDatabase } from '../../support/database';
import { headerOf, withMailbox } from '../../support/mails';
import { makePerson, makeWorld, paidOrder } from '../../support/worlds';

const database = withDatabase();
const mailbox = withMailbox(database);

const mailOf = async (person: Person) =>
  Object.fromEntries((await ownChoices(person)).groups.map(({ name, mail }) => [name, mail]));
const off = (token: string) => unsubscribe(nobody, { token });

describe('the link of a mail', () => {
  test('switches its group off without a session, and no other; again changes nothing', async () => {
    const world = await makeWorld();
    await paidOrder(world);
    await mailbox.send();
    const [mail] = mailbox.to(world.ben.email);
    const address = /<(.+)>/.exec(headerOf(mail, 'List-Unsubscribe') ?? '')?.[1] ?? '';
    const token = new URL(address).searchParams.get('token') ?? '';
    expect(await readUnsubscribe(nobody, { token })).toMatchObject({ group: 'progress' });
    const before = await mailOf(world.ben);
    await off(token);
    await off(token);
    expect(await mailOf(world.ben)).toEqual({ ...before, progress: 'never' });
    expect((await mailOf(world.ana)).progress).toBe('now');
    await paidOrder(world);
    await mailbox.send();
    expect(mailbox.to(world.ben.email)).toHaveLength(1);
  });

  test('of an old mail works after its group was switched on again', async () => {
    const ben = await makePerson('Ben');
    const token = unsubscribeToken(ben.id, 'messages');
    await off(token);
    await chooseNotifications(ben, {
      choices: [{ group: 'messages', inApp: false, mail: 'daily', push: true }],
    });
    await off(token);
    expect((await mailOf(ben)).messages).toBe('never');
    const choice = (await ownChoices(ben)).groups.find(({ name }) => name === 'messages');
    expect(choice?.inApp).toBe(false);
  });

  test('of the daily mail ends it, with all that was to come in it', async () => {
    const ben = await makePerson('Ben');
    await chooseNotifications(ben, {
      choices: [{ group: 'reviews', inApp: true, mail: 'daily', push: false }],
    });
    await off(unsubscribeToken(ben.id, 'digest'));
    expect(await mailOf(ben)).toMatchObject({ reviews: 'never', away: 'never', progress: 'now' });
  });

  test.each<[string, (ben: Person) => string]>([
    [
      'for another group',
      (ben) => unsubscribeToken(ben.id, 'messages').replace('messages', 'money'),
    ],
    [
      'for another person',
      (ben) =>
        unsubscribeToken('0199a000-0000-7000-8000-000000000000', 'money').replace(/^[^.]+/, ben.id),
    ],
    ['with another end', (ben) => `${unsubscribeToken(ben.id, 'money').slice(0, -2)}xx`],
    ['cut short', (ben) => unsubscribeToken(ben.id, 'money').slice(0, -5)],
    ['without a signature', (ben) => `${ben.id}.money.`],
    ['with more behind it', (ben) => `${unsubscribeToken(ben.id, 'money')}.more`],
    [
      'for what is always mailed',
      (ben) => {
        const sign = createHmac('sha256', process.env.NEXTAUTH_SECRET ?? '');
        const mark = sign.update(`unsubscribe\0${ben.id}\0account`).digest('base64url');
        return `${ben.id}.account.${mark}`;
      },
    ],
    ['that is empty', () => ''],
  ])('%s switches nothing off', async (_, forged) => {
    const ben = await makePerson('Ben');
    const before = await mailOf(ben);
    await expect(off(forged(ben))).rejects.toMatchObject({ code: 'not_found' });
    await expect(readUnsubscribe(nobody, { token: forged(ben) })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await mailOf(ben)).toEqual(before);
  });

  test('of a house with another secret is not ours', () => {
    const ours = process.env.NEXTAUTH_SECRET;
    const make = (group: MailGroup) =>
      unsubscribeToken('0199a000-0000-7000-8000-000000000000', group);
    const token = make('money');
    expect(readUnsubscribeToken(token)).not.toBeNull();
    try {
      process.env.NEXTAUTH_SECRET = 'another-secret-another-secret-another';
      forgetConfig();
      expect(readUnsubscribeToken(token)).toBeNull();
      expect(make('money')).not.toBe(token);
    } finally {
      process.env.NEXTAUTH_SECRET = ours;
      forgetConfig();
    }
  });

  test('for somebody who is not there any more is not found', async () => {
    const token = unsubscribeToken('0199a000-0000-7000-8000-000000000000', 'money');
    await expect(off(token)).rejects.toMatchObject({ code: 'not_found' });
  });
});
