import { type Contact, findContacts } from '@/lib/platform/contact-patterns';
import { invalid } from '@/lib/platform/errors';

/** Ways around the marketplace in a message. A link is none: people show each other their work. */
export const outsideContacts = (text: string): Contact[] =>
  findContacts(text).filter(({ kind }) => kind !== 'link');

const kinds: Readonly<Record<Contact['kind'], string>> = {
  phone: 'a phone number',
  mail: 'a mail address',
  handle: 'a name on another service',
  link: 'a link',
};

/** 'a phone number (+49 30 901820) and a mail address (ana@example.org)' */
function whatWasFound(contacts: readonly Contact[]): string {
  const seen = contacts
    .slice(0, 3)
    .map(({ kind, text }) => `${kinds[kind]} (${text.slice(0, 60)})`);
  const more = contacts.length > 3 ? [`${contacts.length - 3} more`] : [];
  return new Intl.ListFormat('en').format([...seen, ...more]);
}

/** What stands in the text and what the sender should know; null: nothing does. */
export function contactWarning(text: string): string | null {
  const contacts = outsideContacts(text);
  return contacts.length === 0 ? null : `This holds ${whatWasFound(contacts)}.`;
}

/** Why staying here protects both; the same words wherever the warning stands. */
export const whyStayHere =
  'What you agree on and pay for here is protected: the money is held until the work is accepted, and what was said can be shown if there is a dispute. Outside, nobody can help either of you.';

/**
 * Comes back once with what was found (`invalid` at `anyway`), and lets pass what its sender means: RULES 8 wants a warning,
 * never a silent hold.
 */
export function warnOfContacts(text: string, anyway: boolean): void {
  const warning = anyway ? null : contactWarning(text);
  if (warning) throw invalid({ anyway: warning }, 'Not sent yet. Please read this first.');
}
