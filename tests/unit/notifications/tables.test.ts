import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moves } from '@/lib/orders/moves';
import { reminderOf } from '@/lib/orders/reminders';
import { kindOfEvent, orderWords, toldToNobody } from '@/lib/orders/tell-order';
import { everyTimerKind } from '@/lib/orders/timers';
import {
  choiceOf,
  everyToldGroup,
  groupNamed,
  keptOf,
  mailChoices,
  maySwitchOffMail,
} from '@/lib/platform/told-groups';
import { kindGroups } from '@/lib/platform/told-kinds';

const lib = path.resolve('lib');
const sources = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(lib, file), 'utf8') }));
/** An event's name as the code writes it; an admin's are made of their outcomes. */
const says = (text: string, event: string) =>
  text.includes(`'${event}'`) || (/^admin_(?!refund)/.test(event) && text.includes('`admin_$'));
const words = Object.keys(orderWords) as (keyof typeof orderWords)[];

describe('every move of an order', () => {
  const events = [...new Set(moves.map((move) => move.event))];

  test.each(events)('%s tells somebody, or says why nobody', (event) => {
    const told = event in orderWords;
    expect(told !== event in toldToNobody, `${event} stands in one of the two tables`).toBe(true);
  });

  test('a reason is a sentence, and of a move that there is', () => {
    for (const [event, why] of Object.entries(toldToNobody)) {
      expect(events).toContain(event);
      expect(why).toMatch(/^[A-Z].{20,}\.$/);
    }
  });

  test.each(words)('the words of %s are said somewhere', (event) => {
    const tables =
      /orders\/(tell-order|money-words|reminder-words|moves|bank-moves|timers|schema)\.ts$/;
    const users = sources.filter(
      ({ file, text }) => !tables.test(file) && says(text, event) && /tellOrder\(/.test(text),
    );
    expect(users.map(({ file }) => file)).not.toEqual([]);
  });
});

describe('every kind of news', () => {
  test('of orders has its group', () => {
    for (const event of words) expect(kindGroups).toHaveProperty(kindOfEvent(event as 'pay'));
  });

  test('that the code tells has its group', () => {
    // Where the kind is a variable, the types ask the same (`ToldKind`).
    const told = sources.flatMap(({ text }) =>
      [...text.matchAll(/\btell(?:All|Admins)?\(tx, \{[^}]*?\bkind: '([a-z-]+)'/g)].map(
        ([, kind]) => kind,
      ),
    );
    expect(told.length).toBeGreaterThan(8);
    for (const kind of told) expect(Object.keys(kindGroups)).toContain(kind);
  });

  test('that has a group is told by the code', () => {
    const ofOrders = words.map((event) => String(kindOfEvent(event as 'pay')));
    const code = sources
      .filter(({ file }) => !file.endsWith('told-kinds.ts'))
      .map(({ text }) => text)
      .join('\n');
    const dead = Object.keys(kindGroups).filter(
      (kind) => !ofOrders.includes(kind) && !code.includes(`'${kind}'`),
    );
    expect(dead).toEqual([]);
  });
});

describe('every clock', () => {
  /** Its reminders, or why it has none. */
  const others: Record<string, string> = {
    auto_accept: 'remind_accept_half and remind_accept_last',
    clear: 'Its end takes nothing from anybody, and is told.',
    clear_tip: 'Its end takes nothing from anybody.',
  };
  const ends = everyTimerKind.filter((kind) => !kind.startsWith('remind_'));

  test.each(ends)('%s reminds before its end, or says why not', (kind) => {
    expect(kind in reminderOf !== kind in others).toBe(true);
  });
});

describe('the choices', () => {
  const group = fc.constantFrom(...everyToldGroup);
  const choice = fc.record({
    inApp: fc.boolean(),
    mail: fc.constantFrom(...mailChoices),
    push: fc.boolean(),
  });

  test('what everybody has is kept as nothing', () => {
    for (const name of everyToldGroup) {
      expect(choiceOf(name, null)).toEqual(groupNamed(name).usual);
      expect(keptOf(name, groupNamed(name).usual)).toBeNull();
    }
  });

  test('what is chosen is what is read again, as far as it can be chosen', () => {
    fc.assert(
      fc.property(group, choice, (name, wanted) => {
        const read = choiceOf(name, keptOf(name, wanted));
        const { mail, inApp, push, usual } = groupNamed(name);
        expect(read).toEqual({
          mail: mail.includes(wanted.mail) ? wanted.mail : usual.mail,
          inApp: inApp ? wanted.inApp : usual.inApp,
          push: push ? wanted.push : usual.push,
        });
      }),
    );
  });

  test('nobody can switch off mail about their account, and reminders do not wait for a day', () => {
    expect(choiceOf('account', { inApp: false, mail: 'never', push: false })).toEqual({
      inApp: true,
      mail: 'now',
      push: false,
    });
    expect(maySwitchOffMail('account')).toBe(false);
    expect(choiceOf('reminders', { inApp: null, mail: 'daily', push: null }).mail).toBe('now');
  });
});
