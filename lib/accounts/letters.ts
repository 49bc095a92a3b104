import { config } from '@/lib/platform/config';
import type { Letter } from '@/lib/platform/mail';
import { marketplace } from '@/marketplace.config';
import { linkHours } from './one-time-tokens';

// What accounts write to people. Texts only: components/mail gives them their look.

type Addressee = { readonly email: string; readonly name: string };

const link = (path: string, token?: string) => {
  const url = new URL(path, config().APP_URL);
  if (token) url.searchParams.set('token', token);
  return url.href;
};

const greeting = (to: Addressee) => `Hello ${to.name},`;

/** 'Confirm your address', after sign-up and whenever it is asked for again. */
export const verifyLetter = (to: Pick<Addressee, 'email'>, token: string): Letter => ({
  to: to.email,
  subject: `Confirm your e-mail address for ${marketplace.name}`,
  // Without the name: whoever typed the address typed that too, and may want us to carry words to a stranger.
  greeting: 'Hello,',
  paragraphs: [
    `Someone, we hope you, has opened an account at ${marketplace.name} with this address.`,
    'Press the button to confirm that it is yours. Then you can sign in.',
  ],
  action: { label: 'Confirm this address', url: link('/verify', token) },
  footnote: `The button works once, for ${linkHours.verify} hours. If this was not you, leave it: without it the account stays closed.`,
});

/** To the owner of an address that was used for a sign-up again. */
export const takenAddressLetter = (to: Addressee): Letter => ({
  to: to.email,
  subject: `You already have an account at ${marketplace.name}`,
  greeting: greeting(to),
  paragraphs: [
    `Someone has just tried to open an account at ${marketplace.name} with this address. There is one already, so nothing was changed.`,
    'If it was you: sign in with your password, or choose a new one if you do not remember it.',
  ],
  action: { label: 'Sign in', url: link('/sign-in') },
  footnote: `A new password: ${link('/reset')}. If this was not you, you need not do anything.`,
});

/** The link to a new password. */
export const resetLetter = (to: Addressee, token: string): Letter => ({
  to: to.email,
  subject: `A new password for ${marketplace.name}`,
  greeting: greeting(to),
  paragraphs: [
    'You have asked for a new password. Press the button to choose one.',
    'This ends every session of yours, on every device.',
  ],
  action: { label: 'Choose a new password', url: link('/reset', token) },
  footnote:
    'The button works once, for an hour. If this was not you, leave it: your password stays.',
});

/** After each change of a password, so that a change by someone else is noticed. */
export const passwordChangedLetter = (to: Addressee): Letter => ({
  to: to.email,
  subject: `Your password at ${marketplace.name} was changed`,
  greeting: greeting(to),
  paragraphs: [
    'Your password was changed just now, and every other session of yours was ended.',
    'If this was you, all is well. If not, take your account back at once with a new password.',
  ],
  action: { label: 'This was not me', url: link('/reset') },
});

/** To someone whose account was suspended. */
export const suspendedLetter = (to: Addressee, reason: string): Letter => ({
  to: to.email,
  subject: `Your account at ${marketplace.name} is suspended`,
  greeting: greeting(to),
  paragraphs: [
    'Your account was suspended by an admin. You can still sign in and read what is yours, but not change anything.',
    `The reason: ${reason}`,
    'Answer this mail if you think that this is wrong. Another person will look at it.',
  ],
});
