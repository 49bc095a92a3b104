'use server';

import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { clientAddress, currentActor } from '@/app/session';
import type { FormState } from '@/components/ui/form-state';
import { chooseTimeZone } from '@/lib/accounts/choose-time-zone';
import { keepTimeZone } from '@/lib/accounts/keep-time-zone';
import { chooseNotifications } from '@/lib/notifications/choose-notifications';
import { markNotificationsRead } from '@/lib/notifications/mark-notifications-read';
import { ownChoices } from '@/lib/notifications/own-choices';
import { followedLineSchema } from '@/lib/notifications/schema';
import { subscribeBrowser } from '@/lib/notifications/subscribe-browser';
import { unsubscribe } from '@/lib/notifications/unsubscribe';
import { unsubscribeBrowser } from '@/lib/notifications/unsubscribe-browser';
import { isRefusal } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { parse } from '@/lib/platform/parse';
import { countTry } from '@/lib/platform/rate-limit';
import type { MailChoice } from '@/lib/platform/told-groups';
import { textOf } from './_form';
import { run, runQuietly } from './_run';

/** All that stood on the page when it was drawn; what came since stays new. */
export async function markAllReadAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const until = textOf(form, 'until');
    await markNotificationsRead(actor, until ? { until } : {});
    refresh();
    return { ok: true };
  });
}

/** One line of the list: an order's or a conversation's with all that stands behind it. */
export async function markLineReadAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const thread = textOf(form, 'thread');
    await markNotificationsRead(actor, thread ? { thread } : { id: textOf(form, 'id') });
    refresh();
    return { ok: true };
  });
}

/** Called by the browser when a line is followed; whether it works changes nothing for the person. */
export async function followLineAction(line: { id: string; thread: string | null }): Promise<void> {
  return runQuietly(async (person) => {
    const { id, thread } = parse(followedLineSchema, line);
    if (person.status === 'active')
      await markNotificationsRead(person, thread ? { thread } : { id });
  });
}

/** Called by the browser once, to say where its clock stands. */
export async function keepTimeZoneAction(timeZone: string): Promise<void> {
  // A zone that we do not know: they can choose theirs in the settings.
  return runQuietly((person) => keepTimeZone(person, { timeZone }));
}

export async function chooseTimeZoneAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await chooseTimeZone(actor, { timeZone: textOf(form, 'timeZone') });
    refresh();
    return { ok: true, message: 'Saved. Times are told in this zone from now on.' };
  });
}

export async function chooseNotificationsAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { groups, pushKey } = await ownChoices(actor);
    const choices = groups.map(({ name, push }) => ({
      group: name,
      inApp: form.has(`${name}.inApp`),
      mail: textOf(form, `${name}.mail`) as MailChoice,
      // Not on the page where it is not offered: it stays as it was.
      push: pushKey ? form.has(`${name}.push`) : push,
    }));
    await chooseNotifications(actor, { choices });
    refresh();
    return { ok: true, message: 'Saved.' };
  });
}

/** A browser wants to be told. The answer is a sentence to show, or null when all is well. */
export async function subscribeBrowserAction(browser: {
  endpoint: string;
  p256dh: string;
  auth: string;
}): Promise<string | null> {
  const actor = await currentActor();
  try {
    if (actor.kind === 'person') await countTry(`push:${actor.id}`, 30, 3600);
    const userAgent = (await headers()).get('user-agent')?.slice(0, 400) ?? '';
    await subscribeBrowser(actor, { ...browser, userAgent });
    refresh();
    return null;
  } catch (error) {
    if (isRefusal(error)) return Object.values(error.fields)[0] ?? error.message;
    log.error({ err: error }, 'a browser could not be subscribed');
    return 'This did not work, and the fault is ours. Please try it again later.';
  }
}

export async function unsubscribeBrowserAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await unsubscribeBrowser(actor, { id: textOf(form, 'id') });
    refresh();
    return { ok: true };
  });
}

/** The button of the page that a mail's last line leads to; needs no session. */
export async function unsubscribeAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await countTry(`unsubscribe:${await clientAddress()}`, 120, 3600);
    const token = textOf(form, 'token');
    await unsubscribe(actor, { token });
    redirect(`/unsubscribe?token=${encodeURIComponent(token)}&done=1`);
  });
}
