'use server';

import { refresh } from 'next/cache';
import type { FormState } from '@/components/ui/form-state';
import { makeCalendarFeed } from '@/lib/accounts/make-calendar-feed';
import { revokeCalendarFeed } from '@/lib/accounts/revoke-calendar-feed';
import { requestExport } from '@/lib/exports/request-export';
import { addHook } from '@/lib/notifications/add-hook';
import { endHook } from '@/lib/notifications/end-hook';
import { config } from '@/lib/platform/config';
import { textOf } from './_form';
import { run } from './_run';

/** Gives the calendar an address, a new one in place of the old; it is shown with this answer and never again. */
export async function makeCalendarAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { token } = await makeCalendarFeed(actor);
    const address = new URL(`/api/calendar/${token}.ics`, config().APP_URL).href;
    refresh();
    return {
      ok: true,
      message: 'This is the address of your calendar. Copy it now: it is shown this once.',
      values: { address },
    };
  });
}

/** Ends the calendar's address. */
export async function revokeCalendarAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await revokeCalendarFeed(actor);
    refresh();
    return { ok: true, message: 'The address leads nowhere any more.' };
  });
}

/** Asks for everything of one's own. */
export async function requestExportAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await requestExport(actor);
    refresh();
    return { ok: true, message: 'We put it together and write to you when it is ready.' };
  });
}

/** Calls an address from now on; the secret is shown with this answer and never again. */
export async function addHookAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { secret } = await addHook(actor, { url: textOf(form, 'url') });
    refresh();
    return {
      ok: true,
      message: 'It is called from now on. Copy the secret now: it is shown this once.',
      values: { secret },
    };
  });
}

/** Calls an address no more. */
export async function endHookAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await endHook(actor, { id: textOf(form, 'id') });
    refresh();
    return { ok: true, message: 'This address is called no more.' };
  });
}
