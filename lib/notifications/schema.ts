import { z } from 'zod';
import { everyToldGroup, mailChoices } from '@/lib/platform/told-groups';

/** One line of the settings. */
export const choiceSchema = z.object({
  group: z.enum(everyToldGroup, 'This is no group of notifications.'),
  inApp: z.boolean(),
  mail: z.enum(mailChoices, 'Choose when it is mailed.'),
  push: z.boolean(),
});

export const choicesSchema = z.object({ choices: z.array(choiceSchema).max(50) });

export const notificationIdSchema = z.object({ notificationId: z.uuid() });

export const pushNotificationSchema = notificationIdSchema.extend({ subscriptionId: z.uuid() });

export const digestSchema = z.object({
  personId: z.uuid(),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});

export const unsubscribeSchema = z.object({ token: z.string().max(300) });

const key = z
  .string()
  .max(200)
  .regex(/^[\w-]+=*$/, 'This browser’s key cannot be read.');

/** What a browser says of itself when it wants to be told. */
export const subscribeSchema = z.object({
  endpoint: z
    .string()
    .max(1000)
    .refine((value) => URL.canParse(value), 'This browser’s push service has no address.'),
  p256dh: key,
  auth: key,
  userAgent: z.string().max(400).default(''),
});

export const subscriptionIdSchema = z.object({ id: z.uuid('This browser is not known here.') });

export const callHookSchema = notificationIdSchema.extend({ hookId: z.uuid() });

export const addHookSchema = z.object({
  url: z
    .string({ error: 'Enter an address.' })
    .trim()
    .min(1, 'Enter an address.')
    .max(500, 'This address is too long.'),
});

export const hookIdSchema = z.object({ id: z.uuid('This address is not known here.') });

export const notificationFilters = [
  'all',
  'unread',
  'messages',
  'offers',
  'progress',
  'money',
  'reminders',
  'reviews',
] as const;
export type NotificationFilter = (typeof notificationFilters)[number];

/** An odd filter or place reads as none. */
export const ownNotificationsSchema = z.object({
  show: z.enum(notificationFilters).catch('all').default('all'),
  /** The last one of the page before: its time in milliseconds and its id. */
  before: z
    .string()
    .regex(/^\d{1,15}\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .optional()
    .catch(undefined),
});

export const markReadSchema = z.union([
  z.strictObject({ id: z.uuid('This is no notification.') }),
  z.strictObject({ thread: z.string().max(200) }),
  /** An order with its offer, a conversation with those made in it. */
  z.strictObject({ threads: z.array(z.string().max(200)).max(200) }),
  /** All that is not newer than this. */
  z.strictObject({ until: z.coerce.date().min(new Date(0), 'This is no time of a notification.') }),
  z.strictObject({}),
]);

/** A line of the list that somebody has followed, as their browser says it. */
export const followedLineSchema = z.object({
  id: z.uuid('This is no notification.'),
  thread: z.string().max(200).nullable(),
});
