import { randomUUID } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type FormState, formNameField } from '@/components/ui/form-state';
import { typedValues } from './actions/_typed-values';
import { isSecure } from './auth';
import { pageBefore } from './page-before';
import { currentActor } from './session';

/**
 * How a form answers without JavaScript: post, redirect, get. The framework cannot show an action's answer in the page
 * that it renders to a plain form post (it resumes a prepared shell, and the state is lost on the way), so the answer
 * waits in a cookie for the page that the redirect leads to. A reload then posts nothing twice.
 */
const cookieName = 'minnow_form';
const cookieParts = 3;
const partLength = 3500;
/** Long enough for the redirect, short enough to be gone before someone comes back to the page. */
const seconds = 20;
const inflatedBytesMax = 100_000;

const flashSchema = z.object({
  form: z.string(),
  /** Whom it was answered to, where they are signed in: it may hold what only they may see. */
  person: z.string().optional(),
  state: z.object({
    ok: z.boolean(),
    message: z.string().optional(),
    fields: z.record(z.string(), z.string()).optional(),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
    id: z.string().optional(),
  }),
  /** Somebody else was first: the page says so at its head, whatever has become of the form. */
  changed: z.object({ id: z.string(), sentence: z.string() }).optional(),
});

/** An answer and the form on the page that it belongs to. */
export type FormFlash = z.infer<typeof flashSchema>;

/**
 * Hands the answer on: to a script as it is, to a plain form post by a redirect back to the page it came from.
 * Call it last in an action, outside of any try.
 */
export async function answerForm(form: FormData, state: FormState): Promise<FormState> {
  const request = await headers();
  if (request.has('next-action')) return state;
  const page = pageBefore(request);
  const name = form.get(formNameField);
  if (!page || typeof name !== 'string') return state;
  await keepFlash({ form: name, state }, pathOf(page));
  redirect(page);
}

/**
 * Leaves word for the page at `path` that something has just changed, and what was typed for the form if it is still
 * there. The caller redirects to the page, which shows the new state.
 */
export async function keepChanged(form: FormData, path: string, sentence: string): Promise<void> {
  const name = form.get(formNameField);
  const values = (await headers()).has('next-action') ? undefined : typedValues(form);
  const state = { ok: false, ...(values ? { values } : {}) };
  const changed = { id: randomUUID(), sentence };
  await keepFlash({ form: typeof name === 'string' ? name : '', state, changed }, path);
}

/**
 * Takes back what an earlier post of this page left waiting: called before an action runs, so that one that goes well and
 * leads back to its page does not find the refusal of the try before it there.
 */
export async function forgetFlash(): Promise<void> {
  const [request, jar] = [await headers(), await cookies()];
  const page = pageBefore(request);
  if (!jar.has(`${cookieName}_0`) || !page) return;
  const path = pathOf(page);
  for (let part = 0; part < cookieParts; part++)
    jar.delete({ name: `${cookieName}_${part}`, path });
}

const pathOf = (page: string): string => page.split('?', 1)[0] ?? page;

async function keepFlash(answer: FormFlash, path: string): Promise<void> {
  const actor = await currentActor();
  const flash = { ...answer, ...(actor.kind === 'person' ? { person: actor.id } : {}) };
  const room = cookieParts * partLength;
  let text = seal(flash);
  // What was typed is too long to travel: the message still arrives.
  if (text.length > room) text = seal({ ...flash, state: { ...flash.state, values: undefined } });
  const jar = await cookies();
  for (let part = 0; part < cookieParts; part++) {
    const value = text.slice(part * partLength, (part + 1) * partLength);
    const options = { path, httpOnly: true, sameSite: 'lax', secure: isSecure() } as const;
    jar.set(`${cookieName}_${part}`, value, { ...options, maxAge: value ? seconds : 0 });
  }
}

const seal = (flash: FormFlash): string =>
  deflateRawSync(JSON.stringify(flash)).toString('base64url');

/** The answer that waits for the page being rendered; null for none, a damaged one, or one to somebody else. */
export async function waitingFlash(personId: string): Promise<FormFlash | null> {
  const jar = await cookies();
  const parts = Array.from({ length: cookieParts }, (_, part) => jar.get(`${cookieName}_${part}`));
  const text = parts.map((part) => part?.value ?? '').join('');
  if (!text) return null;
  try {
    const raw = inflateRawSync(Buffer.from(text, 'base64url'), {
      maxOutputLength: inflatedBytesMax,
    });
    const flash = flashSchema.parse(JSON.parse(raw.toString('utf8')));
    return flash.person && flash.person !== personId ? null : flash;
  } catch {
    return null;
  }
}
