/** What a command is handed, once its own world is known. */
export type Things = {
  number: string;
  gigId: string;
  slug: string;
  orderId: string;
  sellerId: string;
  username: string;
  conversationId: string;
  /** A file of the seller's that was handed in, and one that is on its way. */
  fileId: string;
  uploadId: string;
  offerId: string;
};

/**
 * Who may pass:
 * - `buyer` / `seller`: that side of an order alone; `sides`: both sides
 * - `order readers`: both sides and admins, suspended ones too · `receipt readers`: the buyer, suspended too, and admins
 * - `conversation readers`: its two people alone, suspended ones too
 * - `gig owner`: whose gig it is · `themself`: everyone, on what is their own · `reader`: the same, suspended too
 * - `admin` · `system`: the clock, Stripe, the seed · `everyone`: public
 */
export type Door =
  | 'buyer'
  | 'seller'
  | 'sides'
  | 'order readers'
  | 'receipt readers'
  | 'conversation readers'
  | 'gig owner'
  | 'themself'
  | 'reader'
  | 'admin'
  | 'system'
  | 'everyone';

const uuid = '0199a000-0000-7000-8000-000000000000';
const reason = 'A reason that is long enough for everyone.';
type Entry = readonly [door: Door, input?: (things: Things) => unknown];

const byNumber = ({ number }: Things) => ({ number });
const byConversation = ({ conversationId }: Things) => ({ conversationId });
const byUpload = ({ uploadId }: Things) => ({ id: uploadId });
const byOffer = ({ offerId }: Things) => ({ offerId });
const byGig = ({ gigId }: Things) => ({ gigId });

/** Every use case and query with its door and an input that is valid in form. A new one adds its line here. */
export const doors: Readonly<Record<string, Entry>> = {
  // what open pages hear
  cleanUpLive: ['system'],
  followLive: ['reader', () => ({ sessionVersion: 1, after: null })],
  pollLive: ['reader', () => null],
  // orders
  acceptDelivery: ['buyer', byNumber],
  adminRefundOrder: ['admin', ({ number }) => ({ number, amountCents: 100, reason, key: uuid })],
  adminEndOrder: ['admin', ({ number }) => ({ number, reason, outcome: 'complete' })],
  cancelOrder: ['sides', byNumber],
  checkoutReview: ['themself', ({ slug }) => ({ slug })],
  clearOrder: ['system', byNumber],
  clearTip: ['system', byNumber],
  closeCheckout: ['system', () => ({ paymentId: uuid })],
  closeCheckoutsOf: ['system', () => ({ buyerId: uuid })],
  closeUnopenedPayment: ['system', () => ({ paymentId: uuid })],
  confirmPayment: ['buyer', () => ({ sessionId: 'cs_test_somebody_elses' })],
  deliverOrder: ['seller', ({ number }) => ({ number, message: 'Here it is.' })],
  followChargeback: ['system', () => ({ stripeId: 'du_123456' })],
  fetchFile: ['order readers', ({ fileId }) => fileId],
  fetchDelivery: ['order readers', ({ number }) => ({ number, delivery: 1 })],
  fetchFinalFiles: ['order readers', byNumber],
  fetchPreviewFile: ['order readers', ({ fileId }) => fileId],
  viewFile: ['order readers', ({ fileId }) => fileId],
  giveTip: ['buyer', ({ number }) => ({ number, amountCents: 100 })],
  handleStripeEvent: ['system', () => ({ eventId: 'evt_123456' })],
  keepOrderFiles: [
    'buyer',
    ({ number }) => ({
      number,
      purpose: 'requirement',
      files: [{ name: 'a.txt', content: new TextEncoder().encode('hello') }],
      field: 'files',
    }),
  ],
  lookLonger: ['buyer', byNumber],
  beginOrderUpload: [
    'seller',
    ({ number }) => ({ number, purpose: 'delivery', name: 'a.txt', sizeBytes: 5 }),
  ],
  listOrderUploads: ['seller', ({ number }) => ({ number, purpose: 'delivery' })],
  orderToSendTo: ['sides', ({ number }) => number],
  markLate: ['system', byNumber],
  orderReceipts: ['receipt readers', ({ number }) => number],
  orderWorkspace: ['order readers', ({ number }) => number],
  placeOrder: ['themself', ({ slug }) => ({ slug, tier: 'basic', version: 1, checkoutKey: uuid })],
  remindOfEnd: ['system', ({ number }) => ({ number, kind: 'remind_due' })],
  remindBuyer: ['system', ({ number }) => ({ number, kind: 'remind_accept_half' })],
  requestRevision: ['buyer', ({ number }) => ({ number, text: 'Please make it larger.' })],
  resumeCheckout: ['buyer', byNumber],
  sendMessage: ['sides', ({ number }) => ({ number, text: 'Hello' })],
  startWithoutAnswers: ['seller', byNumber],
  submitRequirements: ['buyer', ({ number }) => ({ number, answers: [] })],
  settleCheckouts: ['system'],
  sweepPayments: ['system'],
  buyerOrders: ['reader', () => ({})],
  sellerOrders: ['reader', () => ({})],
  sellerToday: ['reader'],
  saveAnswers: [
    'buyer',
    ({ number }) => ({ number, drafts: [{ position: 0, text: 'Minka', seen: 0 }] }),
  ],
  // calendars and exports
  calendarFeed: ['everyone'],
  calendarFeedSince: ['reader'],
  makeCalendarFeed: ['themself'],
  revokeCalendarFeed: ['reader'],
  requestExport: ['reader'],
  makeExport: ['system', () => ({ exportId: uuid })],
  fetchExport: ['reader', () => uuid],
  cleanUpExports: ['system'],
  ownExport: ['reader'],
  // inbox
  archiveConversation: ['sides', ({ conversationId }) => ({ conversationId, archived: true })],
  blockPerson: ['sides', ({ conversationId }) => ({ conversationId, blocked: true })],
  computeAnswerTimes: ['system'],
  conversationBeginning: ['sides', ({ number }) => ({ order: number })],
  conversationFiles: ['conversation readers', ({ conversationId }) => conversationId],
  conversationHead: ['conversation readers', ({ conversationId }) => conversationId],
  conversationThread: ['conversation readers', byConversation],
  inboxList: ['reader', () => ({})],
  keepFirstFiles: [
    'sides',
    ({ number }) => ({
      order: number,
      text: 'Hello',
      key: uuid,
      files: [{ name: 'a.txt', content: new TextEncoder().encode('hello') }],
    }),
  ],
  keepMessageFiles: [
    'sides',
    ({ conversationId }) => ({
      conversationId,
      files: [{ name: 'a.txt', content: new TextEncoder().encode('hello') }],
    }),
  ],
  leaveOutFile: ['sides', ({ conversationId }) => ({ conversationId, fileId: uuid })],
  markRead: ['sides', ({ conversationId }) => ({ conversationId, seq: '1' })],
  markReadElsewhere: ['sides', ({ conversationId }) => ({ conversationId, messageIds: [uuid] })],
  reportConversation: [
    'sides',
    ({ conversationId }) => ({ conversationId, reason: 'spam', words: reason }),
  ],
  saveDraft: ['sides', ({ conversationId }) => ({ conversationId, text: 'Not yet' })],
  sayTyping: ['sides', byConversation],
  searchInbox: ['reader', () => ({ words: 'cat' })],
  sendToConversation: [
    'sides',
    ({ conversationId }) => ({ conversationId, text: 'Hi', key: uuid }),
  ],
  starConversation: ['sides', ({ conversationId }) => ({ conversationId, starred: true })],
  startConversation: ['sides', ({ number }) => ({ order: number, text: 'Hello', key: uuid })],
  // offers
  askForChange: ['buyer', ({ offerId }) => ({ offerId, text: 'A little smaller, please.' })],
  declineOffer: ['buyer', byOffer],
  lapseOffers: ['system'],
  makeOffer: [
    'seller',
    ({ conversationId }) => ({
      conversationId,
      pay: 'once',
      title: 'A cat',
      included: 'A cat of your choice.',
      priceCents: 900,
      deliveryDays: 2,
      revisions: 1,
      key: uuid,
    }),
  ],
  milestonesOf: ['order readers', ({ number }) => number],
  offerForm: ['seller', byConversation],
  offerReview: ['buyer', byOffer],
  offersOfConversation: ['conversation readers', ({ conversationId }) => conversationId],
  orderOffer: ['buyer', ({ offerId }) => ({ offerId, checkoutKey: uuid })],
  readOffer: ['conversation readers', ({ offerId }) => offerId],
  remindOfOffers: ['system'],
  withdrawOffer: ['seller', byOffer],
  // changes
  answerExtension: ['sides', ({ number }) => ({ number, answer: 'accept' })],
  answerProposal: ['sides', ({ number }) => ({ number, answer: 'accept' })],
  buyExtra: ['buyer', ({ number }) => ({ number, offerId: uuid })],
  closeExtra: ['sides', ({ number }) => ({ number, offerId: uuid })],
  lapseExtension: ['system', byNumber],
  lapseExtraOffers: ['system', byNumber],
  lapseProposal: ['system', byNumber],
  offerExtra: [
    'seller',
    ({ number }) => ({ number, title: 'A frame', priceCents: 300, addDays: 0, addRevisions: 0 }),
  ],
  proposeCancellation: ['sides', ({ number }) => ({ number, refundPercent: 100, reason })],
  requestExtension: ['sides', ({ number }) => ({ number, days: 2, reason })],
  withdrawProposal: ['sides', byNumber],
  // disputes
  agreeDispute: ['sides', byNumber],
  answerDispute: ['sides', ({ number }) => ({ number, answer: 'It was not like that at all.' })],
  disputeCase: ['admin', () => uuid],
  disputeUnanswered: ['system', byNumber],
  openDispute: [
    'sides',
    ({ number }) => ({
      number,
      reason: 'other',
      story: 'Something happened that should not have happened.',
      wish: 'refund',
    }),
  ],
  orderDisputeFacts: ['order readers', ({ number }) => number],
  settleDispute: ['admin', () => ({ disputeId: uuid, outcome: 'release', statement: reason })],
  // reviews
  publishReviews: ['system'],
  refreshFacts: ['system', ({ gigId, sellerId }) => ({ gigId, sellerId })],
  replyToReview: ['seller', () => ({ reviewId: uuid, text: 'Thank you.' })],
  reviewOrder: [
    'sides',
    ({ number }) => ({
      number,
      rating: 5,
      quality: 5,
      communication: 5,
      value: 5,
      text: 'All was very well.',
    }),
  ],
  // levels
  computeLevels: ['system'],
  grantTop: ['admin', ({ username }) => ({ username, reason })],
  sellerStanding: ['reader'],
  withdrawTop: ['admin', ({ username }) => ({ username, reason })],
  // money
  auditBook: ['system'],
  keepBalance: ['system'],
  carryOutRefund: ['system', () => ({ refundId: uuid })],
  answerChargeback: ['admin', () => ({ chargebackId: uuid, answer: 'accept' })],
  carryOutAnswer: ['system', () => ({ chargebackId: uuid })],
  carryOutReversal: ['system', () => ({ reversalId: uuid })],
  clearFraudWarning: ['admin', () => ({ paymentId: uuid, reason })],
  followBankPayout: ['system', () => ({ sellerId: uuid, account: 'acct_1', payoutId: 'po_123' })],
  refundElsewhere: ['admin', () => ({ refundId: uuid, reason })],
  replayEvent: ['admin', () => ({ eventId: 'evt_123456', reason })],
  retryRefund: ['admin', () => ({ refundId: uuid, reason })],
  takeFraudWarning: ['system', () => ({ warningId: 'issfr_123456' })],
  carryOutTransfer: ['system', () => ({ transferId: uuid })],
  earnings: ['reader'],
  payOutSeller: ['seller', ({ sellerId }) => ({ sellerId })],
  reconcileBalance: ['system'],
  refreshAccount: ['seller', ({ sellerId }) => ({ sellerId })],
  sellerMoney: ['reader'],
  sellerStatement: ['reader', () => '2026-11'],
  startOnboarding: ['themself'],
  statementMonths: ['reader'],
  trialBalance: ['admin'],
  // catalogue
  addGigPicture: [
    'gig owner',
    ({ gigId }) => ({ gigId, file: { name: 'a.png', content: new Uint8Array(8) } }),
  ],
  createGig: ['themself', () => ({})],
  deleteGig: ['gig owner', byGig],
  editGigBasics: ['gig owner', byGig],
  editGigDescription: ['gig owner', ({ gigId }) => ({ gigId, description: 'New words' })],
  editGigExtras: ['gig owner', ({ gigId }) => ({ gigId, extras: [] })],
  editGigFaq: ['gig owner', ({ gigId }) => ({ gigId, faq: [] })],
  editGigPackages: ['gig owner', ({ gigId }) => ({ gigId, packages: [] })],
  editGigQuestions: ['gig owner', ({ gigId }) => ({ gigId, questions: [] })],
  listOwnGigs: ['reader'],
  chooseSavedLists: ['themself', ({ gigId }) => ({ gigId, listIds: [] })],
  createSavedList: ['themself', () => ({ name: 'For the shop' })],
  deleteSavedList: ['themself', () => ({ listId: uuid })],
  listSavedGigs: ['reader'],
  listSavedLists: ['reader'],
  renameSavedList: ['themself', () => ({ listId: uuid, name: 'For the house' })],
  orderGigPictures: ['gig owner', ({ gigId }) => ({ gigId, pictureIds: [] })],
  pauseGig: ['gig owner', byGig],
  publishGig: ['gig owner', byGig],
  readOwnGig: ['gig owner', ({ gigId }) => gigId],
  readStanding: ['reader'],
  removeGig: ['admin', ({ gigId }) => ({ gigId, reason })],
  removeGigPicture: ['gig owner', ({ gigId }) => ({ gigId, pictureId: uuid })],
  restoreGig: ['admin', ({ gigId }) => ({ gigId, reason })],
  resumeGig: ['gig owner', byGig],
  saveGig: ['themself', byGig],
  unsaveGig: ['themself', byGig],
  countOnline: ['everyone'],
  countPlaces: ['everyone'],
  findGigPage: ['everyone'],
  findHome: ['everyone'],
  findPlaceGigs: ['everyone'],
  findRelatedGigs: ['everyone'],
  findSellerPage: ['everyone'],
  listSitemapPage: ['everyone'],
  listSitemapParts: ['everyone'],
  listReviews: ['everyone'],
  searchGigs: ['everyone'],
  suggest: ['everyone'],
  summariseReviews: ['everyone'],
  // people
  addDemoPerson: [
    'system',
    () => ({
      email: 'x@people.example',
      username: 'somebody',
      name: 'Some Body',
      joinedAt: new Date(0),
    }),
  ],
  becomeSeller: [
    'themself',
    () => ({
      headline: 'I do small jobs',
      bio: 'For some years now, and with great care for every detail.',
      languages: ['en'],
      skills: ['jobs'],
    }),
  ],
  changeAvatar: ['themself', () => ({ picture: null })],
  changePassword: [
    'reader',
    () => ({ currentPassword: 'what it was', password: 'a quite long one 7' }),
  ],
  editProfile: ['themself', () => ({ name: 'Another Name', country: '' })],
  editSellerProfile: [
    'themself',
    () => ({
      headline: 'I do small jobs',
      bio: 'For some years now, and with great care for every detail.',
      languages: ['en'],
      skills: ['jobs'],
    }),
  ],
  restorePerson: ['admin', ({ username }) => ({ username, reason })],
  suspendPerson: ['admin', ({ username }) => ({ username, reason })],
  signOutEverywhere: ['reader'],
  chooseNotifications: [
    'themself',
    () => ({ choices: [{ group: 'money', inApp: false, mail: 'never', push: false }] }),
  ],
  chooseTimeZone: ['themself', () => ({ timeZone: 'Europe/Berlin' })],
  keepTimeZone: ['reader', () => ({ timeZone: 'Europe/Berlin' })],
  mailDigest: ['system', () => ({ personId: uuid, day: '2026-12-04' })],
  mailNotification: ['system', () => ({ notificationId: uuid })],
  markNotificationsRead: ['reader'],
  ownChoices: ['reader'],
  ownNotifications: ['reader'],
  pushNotification: ['system', () => ({ notificationId: uuid, subscriptionId: uuid })],
  readUnsubscribe: ['everyone'],
  sendDigests: ['system'],
  subscribeBrowser: [
    'themself',
    () => ({ endpoint: 'https://push.example.com/x', p256dh: 'BA', auth: 'AA' }),
  ],
  unsubscribe: ['everyone'],
  unsubscribeBrowser: ['reader', () => ({ id: uuid })],
  addHook: ['themself', () => ({ url: 'https://hooks.people.example/minnow' })],
  endHook: ['reader', () => ({ id: uuid })],
  ownHooks: ['reader'],
  callHook: ['system', () => ({ notificationId: uuid, hookId: uuid })],
  unreadCount: ['reader'],
  storeUpload: [
    'themself',
    () => ({
      file: { name: 'a.txt', content: new TextEncoder().encode('hello') },
      purpose: 'message',
    }),
  ],
  // files on their way
  beginUpload: ['themself', () => ({ purpose: 'message', name: 'a.txt', sizeBytes: 5 })],
  cancelUpload: ['seller', byUpload],
  cleanUpUnfinished: ['system'],
  finishUpload: ['seller', byUpload],
  listUploads: ['reader', () => ({ purpose: 'message' })],
  lookAtUpload: ['seller', byUpload],
  ownUpload: ['seller', ({ uploadId }) => uploadId],
  scanFile: ['system', ({ fileId }) => ({ fileId })],
  drawPreview: ['system', ({ fileId }) => ({ fileId, look: 'plain', nth: 1 })],
  takeTurn: ['seller', ({ uploadId }) => uploadId],
  writeUpload: ['seller', ({ uploadId }) => ({ id: uploadId, offset: 0, body: [] })],
  demoSignIn: ['everyone'],
  personMenu: ['everyone'],
  requestReset: ['everyone'],
  resendVerification: ['everyone'],
  resetPassword: ['everyone'],
  signIn: ['everyone'],
  signUp: ['everyone'],
  verifyEmail: ['everyone'],
  advanceClock: ['themself', () => ({ hours: '1' })],
  settleAfterClock: ['themself'],
  cleanUpAccounts: ['system'],
  cleanUpUploads: ['system'],
  ownAccount: ['reader'],
  sellerCard: ['everyone'],
  searchPeople: ['admin', () => ({})],
  // admins
  adminOrder: ['admin', ({ number }) => number],
  adminOverview: ['admin'],
  auditLog: ['admin', () => ({})],
  askAuditAgain: ['admin'],
  chargebackCase: ['admin', () => uuid],
  closeReport: ['admin', () => ({ reportId: uuid, statement: reason })],
  chargebackList: ['admin', () => ({})],
  disputeQueue: ['admin', () => ({})],
  feeReport: ['admin'],
  findGigs: ['admin', () => ({})],
  findOrders: ['admin', () => ({})],
  findPeople: ['admin', () => ({})],
  fraudWarnings: ['admin'],
  holdsByAge: ['admin'],
  lastAudit: ['admin'],
  orderMoneyWatch: ['admin', ({ number }) => number],
  payoutList: ['admin', () => ({})],
  payoutTroubles: ['admin'],
  readDisputeTalk: ['admin', () => ({ disputeId: uuid })],
  readReported: ['admin', () => ({ reportId: uuid })],
  refundList: ['admin', () => ({})],
  reportList: ['admin', () => ({})],
  stripeEvent: ['admin', () => 'evt_123456'],
  stripeEvents: ['admin', () => ({})],
  stuckClocks: ['admin'],
};
