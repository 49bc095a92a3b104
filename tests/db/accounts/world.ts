import { findActor } from '@/lib/accounts/find-actor';
import { signIn } from '@/lib/accounts/sign-in';
import { signUp } from '@/lib/accounts/sign-up';
import { verifyEmail } from '@/lib/accounts/verify-email';
import { type Actor, nobody } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import type { Letter } from '@/lib/platform/mail';
import type { TestDatabase } from '@/tests/support/database';

/** Ana at her kitchen table. */
export const kitchen = '203.0.113.9';

export const ana = {
  email: 'ana@mail.example',
  username: 'ana-paints',
  name: 'Ana Wójcik',
  password: 'four grey herons wade',
};

export type NewPerson = typeof ana;

/** Someone else with a password of their own. */
export const newPerson = (username: string, changes: Partial<NewPerson> = {}): NewPerson => ({
  email: `${username}@mail.example`,
  username,
  name: `${username[0]?.toUpperCase()}${username.slice(1)} Sand`,
  password: 'nine quiet otters sing',
  ...changes,
});

/** The letters that wait to be sent to an address, the oldest first. */
export async function lettersTo(database: TestDatabase, email: string): Promise<Letter[]> {
  const rows = await database.query<{ payload: Letter }>(
    `SELECT payload FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id AND t.identifier = 'send-mail'
      WHERE payload->>'to' = $1 ORDER BY j.id`,
    [email],
  );
  return rows.map((row) => row.payload);
}

/** The secret in the newest letter to an address whose button leads to `path`. */
export async function linkSecretFrom(
  database: TestDatabase,
  email: string,
  path: '/verify' | '/reset',
): Promise<string> {
  const letters = await lettersTo(database, email);
  const urls = letters.flatMap(({ action }) => (action ? [new URL(action.url)] : []));
  const secret = urls.findLast((url) => url.pathname === path)?.searchParams.get('token');
  if (!secret) throw new Error(`no letter to ${email} leads to ${path}`);
  return secret;
}

/** Signs up and confirms the address. */
export async function join(database: TestDatabase, person: NewPerson): Promise<void> {
  await signUp(nobody, { ...person, address: kitchen });
  const token = await linkSecretFrom(database, person.email, '/verify');
  await verifyEmail(nobody, { token, password: person.password, address: kitchen });
}

/** The claim of a new session. */
export const enter = (person: NewPerson, address = kitchen) =>
  signIn(nobody, { email: person.email, password: person.password, address });

/** Signs up, confirms, signs in: the person as the next request sees them. */
export async function arrive(database: TestDatabase, person: NewPerson): Promise<Actor> {
  await join(database, person);
  return findActor(await enter(person));
}

/** As `arrive`, for an admin. */
export async function arriveAsAdmin(database: TestDatabase, person: NewPerson): Promise<Actor> {
  await join(database, person);
  await db.person.update({ where: { email: person.email }, data: { role: 'admin' } });
  return findActor(await enter(person));
}
