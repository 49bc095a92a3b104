// What people are told about, in groups that they can switch, and how each reaches them if they choose nothing. Pure.

/** A mail at once, within the daily one, or none. */
export const mailChoices = ['now', 'daily', 'never'] as const;
export type MailChoice = (typeof mailChoices)[number];

/** How one group of news reaches a person. */
export type ToldChoice = {
  /** A line under the bell. */
  readonly inApp: boolean;
  readonly mail: MailChoice;
  /** On their screen while no page of ours is open, where a browser of theirs has asked for it. */
  readonly push: boolean;
};

type Group = {
  readonly label: string;
  readonly hint: string;
  readonly usual: ToldChoice;
  /** What can be chosen; one alone: it is always so. */
  readonly mail: readonly MailChoice[];
  readonly inApp: boolean;
  readonly push: boolean;
  /** Only admins have it. */
  readonly admins?: boolean;
  /** Only those who sell have it. */
  readonly sellers?: boolean;
};

const everywhere = { inApp: true, mail: 'now', push: true } as const;
const quietly = { inApp: true, mail: 'now', push: false } as const;

export const toldGroups = {
  messages: {
    label: 'Messages',
    hint: 'What a buyer or seller writes to you. Many in a row are one mail.',
    usual: everywhere,
    mail: mailChoices,
    inApp: true,
    push: true,
  },
  offers: {
    label: 'Offers',
    hint: 'Custom offers and extras: made, answered, over.',
    usual: everywhere,
    mail: mailChoices,
    inApp: true,
    push: true,
  },
  progress: {
    label: 'Orders: progress',
    hint: 'Bought, started, delivered, revised, extended, cancelled, disputed.',
    usual: everywhere,
    mail: mailChoices,
    inApp: true,
    push: true,
  },
  money: {
    label: 'Orders: money',
    hint: 'Refunds, payouts, tips, and what banks do.',
    usual: quietly,
    mail: mailChoices,
    inApp: true,
    push: true,
  },
  reminders: {
    label: 'Reminders',
    hint: 'Before a time ends that you can still use. In a daily mail they would come too late.',
    usual: everywhere,
    mail: ['now', 'never'],
    inApp: true,
    push: true,
  },
  reviews: {
    label: 'Reviews',
    hint: 'A review for you, and replies to yours.',
    usual: quietly,
    mail: mailChoices,
    inApp: true,
    push: true,
  },
  levels: {
    label: 'News of your level',
    hint: 'Raised, lowered, or at risk.',
    usual: quietly,
    mail: mailChoices,
    inApp: true,
    push: true,
    sellers: true,
  },
  account: {
    label: 'Account and safety',
    hint: 'Your account, your gigs taken down or put back. Always told and mailed.',
    usual: quietly,
    mail: ['now'],
    inApp: false,
    push: true,
  },
  watch: {
    label: 'Looking after the marketplace',
    hint: 'Chargebacks and warnings that an admin has to look at.',
    usual: quietly,
    mail: mailChoices,
    inApp: false,
    push: true,
    admins: true,
  },
  away: {
    label: 'While you are away',
    hint: 'In the morning, one mail of what has waited unread for a day, when you were not here. Each thing once.',
    usual: { inApp: false, mail: 'daily', push: false },
    mail: ['daily', 'never'],
    inApp: false,
    push: false,
  },
} as const satisfies Record<string, Group>;

export type ToldGroup = keyof typeof toldGroups;
export const everyToldGroup = Object.keys(toldGroups) as ToldGroup[];

export const groupNamed = (name: ToldGroup): Group => toldGroups[name];
export const isToldGroup = (name: string): name is ToldGroup => Object.hasOwn(toldGroups, name);

/** What is kept of a choice: null where it is as everybody has it. */
export type KeptChoice = {
  readonly inApp: boolean | null;
  readonly mail: string | null;
  readonly push: boolean | null;
};

/** How a group reaches a person who chose this. What cannot be chosen stays as it is, whatever was kept. */
export function choiceOf(name: ToldGroup, kept: KeptChoice | null | undefined): ToldChoice {
  const group = groupNamed(name);
  const mail = group.mail.find((choice) => choice === kept?.mail);
  return {
    inApp: group.inApp ? (kept?.inApp ?? group.usual.inApp) : group.usual.inApp,
    mail: mail ?? group.usual.mail,
    push: group.push ? (kept?.push ?? group.usual.push) : group.usual.push,
  };
}

/** What has to be kept of a choice; null: nothing, it is as everybody has it. */
export function keptOf(name: ToldGroup, choice: ToldChoice): KeptChoice | null {
  const { usual } = groupNamed(name);
  const chosen = choiceOf(name, choice);
  const kept = {
    inApp: chosen.inApp === usual.inApp ? null : chosen.inApp,
    mail: chosen.mail === usual.mail ? null : chosen.mail,
    push: chosen.push === usual.push ? null : chosen.push,
  };
  return Object.values(kept).every((value) => value === null) ? null : kept;
}

/** May mail of this group be switched off from the mail itself? */
export const maySwitchOffMail = (name: ToldGroup): boolean =>
  groupNamed(name).mail.some((choice) => choice === 'never');
