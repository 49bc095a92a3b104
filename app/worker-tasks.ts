import { type CronItem, parseCronItems, type Task, type TaskList } from 'graphile-worker';
import { accountTasks } from '@/lib/accounts/jobs';
import { changeTasks } from '@/lib/changes/jobs';
import { disputeTasks } from '@/lib/disputes/jobs';
import { exportTasks } from '@/lib/exports/jobs';
import { fileTasks } from '@/lib/files/jobs';
import { inboxTasks } from '@/lib/inbox/jobs';
import { levelTasks } from '@/lib/levels/jobs';
import { notificationTasks } from '@/lib/notifications/jobs';
import { offerTasks } from '@/lib/offers/jobs';
import { orderTasks } from '@/lib/orders/jobs';
import { paymentTasks } from '@/lib/payments/jobs';
import { theClock } from '@/lib/platform/actor';
import type { JobName, JobPayloads } from '@/lib/platform/jobs';
import { announceMarks } from '@/lib/platform/page-marks';
import { dayMs } from '@/lib/platform/spans';
import type { TaskTable } from '@/lib/platform/tasks';
import { reviewTasks } from '@/lib/reviews/jobs';
import { refreshFacts } from '@/lib/reviews/refresh-facts';
import { sendDigest, sendMail, sendNotification, sendNotifications } from './mail-tasks';
import { gigTag, sellerTag } from './mark-names';

/** What public pages show, and keep: they are told when it has changed. */
const pageTasks: TaskTable = {
  'refresh-facts': async (ids) => {
    const { slug, username } = await refreshFacts(theClock, ids);
    const marks = [
      ...(username === null ? [] : [sellerTag(username)]),
      ...(slug === null ? [] : [gigTag(slug)]),
    ];
    if (marks.length > 0) await announceMarks(marks);
  },
};

/** The jobs of every noun; a new noun adds its line. Two nouns may have the same job: both are run, in this order. */
const tables: readonly TaskTable[] = [
  fileTasks,
  accountTasks,
  paymentTasks,
  orderTasks,
  changeTasks,
  disputeTasks,
  reviewTasks,
  levelTasks,
  exportTasks,
  offerTasks,
  inboxTasks,
  notificationTasks,
  pageTasks,
];

/** What is mailed; no noun has it. */
const mailTasks: TaskList = {
  'send-mail': (payload, { job }) => sendMail(payload as JobPayloads['send-mail'], job.id),
  'mail-notification': (payload) => sendNotification(payload as JobPayloads['mail-notification']),
  'mail-notifications': (payload) =>
    sendNotifications(payload as JobPayloads['mail-notifications']),
  'mail-digest': (payload) => sendDigest(payload as JobPayloads['mail-digest']),
};

/** All jobs under their names, as the worker takes them. */
export const taskList: TaskList = { ...joined(tables), ...mailTasks };

function joined(all: readonly TaskTable[]): TaskList {
  const list: Record<string, Task> = {};
  for (const name of new Set(all.flatMap((table) => Object.keys(table) as JobName[]))) {
    const handlers = all.flatMap((table) => table[name] ?? []) as ((
      payload: unknown,
    ) => Promise<void>)[];
    list[name] = async (payload) => {
      for (const handle of handlers) await handle(payload);
    };
  }
  return list;
}

/** When the calendar asks for a job (UTC). The demo's bar asks for those of time at once when it moves the clock. */
const calendar: Partial<Record<JobName, string>> = {
  'fire-timers': '* * * * *',
  'lapse-offers': '* * * * *',
  'sweep-payments': '*/5 * * * *',
  'publish-reviews': '7 * * * *',
  'pay-out-sellers': '23 3 * * *',
  'clean-up': '41 3 * * *',
  'keep-balance': '11 * * * *',
  'reconcile-balance': '29 * * * *',
  'audit-book': '53 3 * * *',
  // Zones differ by quarters of an hour.
  'send-digests': '*/15 * * * *',
  'compute-levels': '13 4 * * *',
  'compute-answer-times': '33 4 * * *',
};

const daily = /^\d+ \d+ /;

const items: CronItem[] = Object.entries(calendar)
  // What nobody handles (yet) would only pile up.
  .filter(([name]) => name in taskList)
  .map(([task, match]) => ({
    task,
    match,
    identifier: task,
    options: {
      // What a day asked for while no worker ran is made up for, once.
      backfillPeriod: daily.test(match) ? dayMs : 0,
      // One that still waits is replaced: after a pause there is one of each to do, not hundreds.
      jobKey: `calendar:${task}`,
      jobKeyMode: 'replace',
    },
  }));

export const cronItems = parseCronItems(items);
