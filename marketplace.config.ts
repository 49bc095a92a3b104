import { categoryTree } from './lib/catalog/category-tree';

/**
 * What an operator changes about the marketplace itself. Numbers and their reasons: the help pages are generated from
 * these very values. An order keeps the rules it was bought under; a change here never changes a running order.
 */
export const marketplace = {
  name: 'Minnow',
  promise: 'Small jobs, done well, from $5.',
  currency: 'usd',
  /** Who runs it: stands on receipts and statements. A receipt keeps what stood here when it was made. */
  operator: {
    name: 'Minnow Demo Market',
    address: ['1 Riverside Walk', 'Sampleton 00000', 'United States'],
    /** Left empty: none is printed. */
    taxId: '',
  },
  /**
   * The line on receipts. Nothing is ever added to a price at checkout: with a rate, in basis points, the receipts of
   * payments from then on name the part of the price that is this tax. 0: they say that none was charged.
   */
  tax: { label: 'Tax', rateBps: 0 },
  /** The least a package may cost, in minor units. */
  basePriceCents: 500,
  maxPriceCents: 1_000_000,

  fees: {
    /** Seller's commission on price and extras, in basis points; tips are free of it. */
    commissionBps: 1000,
    tipCommissionBps: 0,
    /** Buyer's service fee, in basis points of the price, and its least, once for a purchase. */
    serviceFeeBps: 500,
    serviceFeeMinCents: 50,
  },

  windows: {
    checkoutMinutes: 60,
    undoMinutes: 15,
    requirementReminderDays: [1, 3, 7],
    sellerMayCancelUnstartedDays: 14,
    unstartedLapsesDays: 30,
    lateBuyerMayCancelHours: 24,
    autoAcceptDays: 3,
    lookLongerDays: 4,
    acceptReminderHoursBefore: 12,
    extensionAnswerHours: 48,
    extensionMaxDays: 30,
    proposalAnswerHours: 48,
    extraOfferDays: 7,
    disputeAfterCompletionDays: 14,
    disputeAnswerDays: 3,
    disputeDecisionDays: 7,
    clearingDays: { new: 14, level1: 14, level2: 7, top: 3 },
    reviewDays: 14,
    replyDays: 28,
    tipDays: 30,
    /** How long a level is kept when the figures fall below it. */
    levelGraceDays: 30,
  },

  offers: {
    /** How long an offer to one buyer may stand. */
    expiryMaxDays: 14,
    /** Open ones in one conversation: a buyer is offered a choice, not a catalogue. */
    openMax: 5,
    milestonesMax: 6,
    /** Before an offer ends, whoever's turn it is hears of it. */
    reminderHoursBefore: 24,
  },

  notifications: {
    /** How long a message waits for being read in the app before it is mailed. */
    messageMailDelaySeconds: 60,
    /** After a mail about messages: no other one of the same conversation until they are read, or for so long. */
    messageMailPauseMinutes: 60,
    /** The hour of the daily mail, where the reader is, and until which it is made up for. */
    digestHour: 8,
    digestUntilHour: 12,
    /** Who was not here for so long and has unread news as old hears of it in a daily mail. */
    awayHours: 24,
    /** What is older comes in no daily mail any more. */
    digestDays: 8,
    /** How long a push service keeps a word for a browser that is not reachable. */
    pushHours: 12,
    /** Browsers of one person; the one unused for longest makes room. */
    pushBrowsers: 10,
    /** Addresses of one person's own that are called with what they are told. */
    hooksMax: 3,
    /** For how long a call that was not taken is tried again. */
    hookHours: 24,
  },

  /** When people are reminded, before what they can still do is over. */
  reminders: {
    dueHoursBefore: 24,
    unstartedDaysBefore: 3,
    extensionHoursBefore: 12,
    proposalHoursBefore: 12,
    extraOfferHoursBefore: 24,
    disputeHoursBefore: 24,
    reviewDaysBefore: 3,
  },

  payouts: { minimumCents: 100 },

  chargebacks: {
    /**
     * Who bears a chargeback that is lost after the order was completed: `seller` gives their part back (the platform
     * its commission and fee), `platform` bears all of it. What a bank takes of an open order was the buyer's anyway.
     */
    lossTo: 'seller' as 'seller' | 'platform',
  },

  gigs: {
    liveLimit: { new: 7, level1: 10, level2: 20, top: 30 },
    categories: categoryTree,
  },

  levels: {
    level1: {
      rating: 4.4,
      onTimePercent: 80,
      completedPercent: 80,
      orders: 5,
      buyers: 3,
      earnedCents: 10_000,
    },
    level2: {
      rating: 4.6,
      onTimePercent: 90,
      completedPercent: 90,
      orders: 20,
      buyers: 10,
      earnedCents: 100_000,
    },
    top: {
      rating: 4.7,
      onTimePercent: 95,
      completedPercent: 95,
      orders: 40,
      buyers: 20,
      earnedCents: 500_000,
    },
  },

  ranking: {
    /** How many reviews of the market's mean a rating is mixed with while it has few of its own. */
    priorReviews: 6,
    priorRating: 4.5,
    weights: { text: 1, quality: 0.6, freshness: 0.2 },
    freshnessHalfLifeDays: 45,
    /** Places of the first page kept for sellers with few orders. */
    newSellerPlaces: 3,
  },

  limits: {
    signInTriesAnHour: 10,
    signUpsAnHour: 10,
    resetsAnHour: 5,
    checkoutsAnHour: 20,
    /** Questions to Stripe that one person's page views cause. */
    stripeAsksAnHour: 600,
    messagesAnHour: 120,
    /** 'Lina is typing…', of one person: a browser says it every three seconds. */
    typingAMinute: 60,
    /** Conversations that one person begins as buyer. */
    conversationsAnHour: 15,
    uploadsAnHour: 120,
    /** PDFs of one person that took too long to draw: after so many the others get no preview until the hour is over. */
    slowPreviewsAnHour: 5,
    /** Pieces of uploads: one of 1 GB has 128, on a line that never breaks. */
    uploadPartsAnHour: 20_000,
    /**
     * What one network, with all who share it, asks of one web process: suggestions in the search fields (a search takes
     * three to five), searches, public pages that are not there, how many of a search's sellers are online, and pictures of
     * gigs for other sites: one a second for a site on which many gigs are shared, of which each costs a sixth of that second
     * at the first time.
     */
    suggestionsAnHour: 1200,
    searchesAMinute: 300,
    missesAMinute: 180,
    onlineCountsAMinute: 300,
    gigImagesAMinute: 60,
    /** How often one calendar may be read, by all programs that know its address; and wrong addresses of one network. */
    calendarReadsAnHour: 120,
    calendarMissesAnHour: 60,
    /** Browsers of one person, at one web process, that hear what happens as it happens; the others ask every few seconds. */
    liveStreams: 12,
    /** How often they and other tabs ask, all of one person's: a browser without a stream does every four seconds. */
    livePollsAMinute: 240,
    openDisputes: 5,
    filesPerOrder: 100,
    filesPerMessage: 10,
    /** What one person may have sent, or be sending, without any order taking it; it is deleted after a day. */
    unusedUploadsMb: 3072,
    /** What has arrived so of all people together: what an operator's disk can spare. */
    unusedUploadsOfAllMb: 51_200,
    /**
     * Forms that bring files (sent in pieces they need no room), at one web process at once: of all, of one network, and of
     * one person.
     */
    formFilesMb: 150,
    formFilesOfNetworkMb: 100,
    formFilesOfPersonMb: 60,
    /** The same for forms of more than 64 KB and up to 1 MB: long texts, and small files. */
    formTextsMb: 30,
    formTextsOfNetworkMb: 15,
    formTextsOfPersonMb: 5,
    /** And for what comes in such sizes to an address that asks for no session: of all, and of one network. */
    unsignedMb: 16,
    unsignedOfNetworkMb: 4,
    /** What each of these brings in a second, at least, or its line is cut; and while two thirds of its room are taken. */
    formKbASecond: 16,
    formKbASecondWhenFull: 128,
    messageLength: 5000,
    fileMb: 25,
    /** Of a file that is handed in or answers a question, sent in pieces. */
    largeFileMb: 1024,
    pictureMb: 10,
  },

  languages: {
    en: 'English',
    es: 'Spanish',
    fr: 'French',
    de: 'German',
    pt: 'Portuguese',
    it: 'Italian',
    nl: 'Dutch',
    pl: 'Polish',
    uk: 'Ukrainian',
    hi: 'Hindi',
    ja: 'Japanese',
    ar: 'Arabic',
    tr: 'Turkish',
    sv: 'Swedish',
  },
  /** Where sellers can be paid out: one region for platform and accounts (MONEY 3). */
  payoutCountries: [
    'US',
    'CA',
    'GB',
    'IE',
    'DE',
    'FR',
    'ES',
    'PT',
    'IT',
    'NL',
    'BE',
    'AT',
    'CH',
    'SE',
    'DK',
    'NO',
    'FI',
    'PL',
  ],
} as const;

export type Marketplace = typeof marketplace;
