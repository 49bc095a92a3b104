import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import { answerForm, forgetFlash } from '@/app/form-flash';
import { currentActor } from '@/app/session';
import { checkWhoseForm } from '@/app/whose-page';
import type { FormState } from '@/components/ui/form-state';
import type { Actor, Person } from '@/lib/platform/actor';
import { isRefusal } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { countTry } from '@/lib/platform/rate-limit';
import { isTooMuch, typedValues } from './_typed-values';

/**
 * The one wrapper of every server action: finds the actor, counts the write, runs the command and turns what was
 * refused into a form state that keeps what was typed. Redirects pass through. Anything unexpected is logged with an
 * id that the person sees, and never shows its message. A form that was sent without JavaScript is answered by a
 * redirect back to its page.
 */
export async function run(
  form: FormData,
  command: (actor: Actor) => Promise<FormState | undefined>,
): Promise<FormState> {
  await forgetFlash();
  return answerForm(form, await attempt(form, command));
}

async function attempt(
  form: FormData,
  command: (actor: Actor) => Promise<FormState | undefined>,
): Promise<FormState> {
  if (isTooMuch(form)) return { ok: false, message: 'This is far too much to send at once.' };
  try {
    const actor = await currentActor();
    checkWhoseForm(form, actor);
    await countWrite(actor);
    return (await command(actor)) ?? { ok: true };
  } catch (error) {
    unstable_rethrow(error);
    if (isRefusal(error))
      return {
        ok: false,
        message: error.message,
        fields: { ...error.fields },
        values: typedValues(form),
      };
    const id = randomUUID().slice(0, 8);
    log.error({ err: error, id }, 'a server action failed');
    return {
      ok: false,
      message: `This did not work, and the fault is ours. Nothing was changed. If you write to us, name ${id}.`,
      values: typedValues(form),
      id,
    };
  }
}

/** All that one person writes, by whatever form. */
async function countWrite(actor: Actor): Promise<void> {
  if (actor.kind === 'person') await countTry(`write:${actor.id}`, 600, 600);
}

/**
 * The same for what a browser says by itself, without a form: counted like any write, and whether it works changes nothing
 * for the person. What is refused is dropped, what breaks is logged.
 */
export async function runQuietly(command: (person: Person) => Promise<unknown>): Promise<void> {
  try {
    const actor = await currentActor();
    if (actor.kind !== 'person') return;
    await countWrite(actor);
    await command(actor);
  } catch (error) {
    unstable_rethrow(error);
    if (!isRefusal(error)) log.error({ err: error }, 'what a browser said could not be kept');
  }
}
