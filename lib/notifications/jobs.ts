import { theClock } from '@/lib/platform/actor';
import { log } from '@/lib/platform/log';
import type { TaskTable } from '@/lib/platform/tasks';
import { callHook } from './call-hook';
import { pushNotification } from './push-notification';
import { sendDigests } from './send-digests';

/** The notifications' part of the worker; what is mailed stands in app/mail-tasks.ts, because lib/ knows no looks. */
export const notificationTasks = {
  'push-notification': (ids) => pushNotification(theClock, ids),
  'call-hook': (ids) => callHook(theClock, ids),
  'send-digests': async () => {
    const { decided } = await sendDigests(theClock);
    if (decided > 0) log.info({ decided }, 'daily mails decided');
  },
} satisfies TaskTable;
