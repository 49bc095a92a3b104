import { dateFormat } from '@/lib/platform/kept-formats';
import { formatMoney } from '@/lib/platform/money';

/** What the marketplace knows of an order that a bank asks about. Amounts in minor units. */
export type EvidenceFacts = {
  readonly marketplace: string;
  readonly number: string;
  readonly title: string;
  readonly currency: string;
  /** Stripe's word for what the buyer says: fraudulent, product_not_received … */
  readonly reason: string;
  readonly payment: {
    readonly leg: 'order' | 'extra' | 'tip';
    readonly amountCents: number;
    readonly paidAt: Date | null;
    /** Paid without need (twice, or after the end of the order): given back at once. */
    readonly unwanted: boolean;
  };
  readonly buyer: {
    readonly name: string;
    readonly joinedAt: Date;
    readonly emailVerified: boolean;
    /** Orders that were paid from this account before this one. */
    readonly ordersBefore: number;
  };
  readonly seller: string;
  readonly package: { readonly name: string; readonly included: string };
  readonly extras: readonly string[];
  /** What the buyer could do with a delivery, by the terms of this order. */
  readonly terms: { readonly autoAcceptDays: number; readonly disputeDays: number };
  readonly dueAt: Date | null;
  readonly answeredAt: Date | null;
  /** What the buyer answered to the seller’s questions, so far as it is text. */
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  readonly deliveries: readonly {
    readonly at: Date;
    readonly message: string;
    readonly files: readonly string[];
  }[];
  readonly revisionsAskedAt: readonly Date[];
  readonly accepted: { readonly at: Date; readonly bySilence: boolean } | null;
  readonly messages: readonly {
    readonly at: Date;
    readonly by: 'buyer' | 'seller';
    readonly text: string;
  }[];
  readonly review: { readonly rating: number; readonly text: string } | null;
  readonly refundedCents: number;
};

/** Banks read no more (schema.ts `answerChargebackSchema`). */
const longest = 15_000;
const longestQuote = 300;
const mostMessages = 12;

const day = (at: Date): string =>
  `${dateFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`;

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > longestQuote ? `${line.slice(0, longestQuote)} …` : line}”`;
}

const times = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const paidFor = { order: 'the order', extra: 'an extra in the order', tip: 'a tip' } as const;

function opening(facts: EvidenceFacts): string {
  const { payment } = facts;
  const paid = formatMoney(payment.amountCents, facts.currency, { exact: true });
  const when = payment.paidAt ? ` on ${day(payment.paidAt)}` : '';
  return `${facts.buyer.name} paid ${paid} by card${when} for ${paidFor[payment.leg]} ${facts.number} on ${facts.marketplace}, a marketplace for small jobs: “${facts.title}” by ${facts.seller}.`;
}

function bought({ package: { name, included }, extras, terms }: EvidenceFacts): string {
  const more = extras.length > 0 ? ` Extras: ${extras.join('; ')}.` : '';
  return `What was bought: ${name} (${included}).${more} The payment is held by us until the work is accepted. The buyer has ${times(terms.autoAcceptDays, 'day')} to look at each delivery, can send it back, and can open a dispute with us until ${times(terms.disputeDays, 'day')} after completion.`;
}

function askedFor({ answers }: EvidenceFacts): string {
  if (answers.length === 0) return '';
  const lines = answers.map(({ question, text }) => `- ${question.trim()} ${quote(text)}`);
  return ['What the buyer answered to the seller’s questions:', ...lines].join('\n');
}

function whoBought({ buyer, messages, answeredAt }: EvidenceFacts): string {
  const written = messages.filter(({ by }) => by === 'buyer').length;
  const parts = [
    `The purchase was made from an account that exists since ${day(buyer.joinedAt)}`,
    buyer.emailVerified ? 'with a mail address that its owner has confirmed' : '',
    buyer.ordersBefore > 0
      ? `and from which ${times(buyer.ordersBefore, 'order')} had been paid before`
      : '',
  ].filter((part) => part !== '');
  const deeds = [
    answeredAt ? 'answered the seller’s questions about the job' : '',
    written > 0 ? `wrote ${times(written, 'message')} about it` : '',
  ].filter((deed) => deed !== '');
  const did = deeds.length > 0 ? ` After paying, the same account ${deeds.join(' and ')}.` : '';
  return `${parts.join(', ')}.${did}`;
}

function whatArrived({ deliveries, dueAt }: EvidenceFacts): string {
  const [first] = deliveries;
  if (!first)
    return dueAt
      ? `The work was promised for ${day(dueAt)}. It has not been delivered.`
      : 'The work has not been delivered.';
  const inTime = dueAt === null ? '' : first.at <= dueAt ? ', in time' : ', late';
  return `The work is done online and was handed over on the order’s own page: first on ${day(first.at)}${inTime}, ${times(deliveries.length, 'delivery', 'deliveries')} in all. The buyer can open it there ever since.`;
}

function howItWasTaken({ accepted, revisionsAskedAt, review }: EvidenceFacts): string {
  const parts: string[] = [];
  if (revisionsAskedAt.length > 0)
    parts.push(`The buyer asked for changes ${times(revisionsAskedAt.length, 'time')}.`);
  if (accepted)
    parts.push(
      accepted.bySilence
        ? `The time to look ended on ${day(accepted.at)} without an objection, so the order was completed by its terms.`
        : `The buyer accepted the work on ${day(accepted.at)}.`,
    );
  if (review)
    parts.push(
      `The buyer’s review: ${review.rating} of 5 stars${review.text ? `, ${quote(review.text)}` : ''}.`,
    );
  return parts.join(' ');
}

function whatWentBack({ refundedCents, currency }: EvidenceFacts): string {
  return refundedCents > 0
    ? `Of this order, ${formatMoney(refundedCents, currency, { exact: true })} has been refunded to the card.`
    : 'No refund was agreed for this order.';
}

type Part = (facts: EvidenceFacts) => string;

const notNeeded: Part = () =>
  'This payment was not needed: the order had been paid already, or was over. We gave it back to the card at once, in full.';

/** What the bank is told first, by what the buyer says; the rest follows in its usual order. */
const firstOf: Readonly<Record<string, readonly Part[]>> = {
  fraudulent: [whoBought],
  unrecognized: [whoBought],
  product_not_received: [whatArrived],
  product_unacceptable: [howItWasTaken, whatArrived],
  credit_not_processed: [whatWentBack],
  duplicate: [
    ({ number, payment }) =>
      `This payment is no duplicate: it is the only one for ${paidFor[payment.leg]} ${number}. An order that is paid twice is refunded by us at once.`,
  ],
  subscription_canceled: [() => 'This was a single purchase. We sell no subscriptions.'],
};

const usual: readonly Part[] = [whatArrived, howItWasTaken, whoBought, whatWentBack];

/** Everything with a date, in order: a bank believes dates. */
function dated(facts: EvidenceFacts): string {
  const lines: { at: Date; text: string }[] = [
    ...(facts.payment.paidAt ? [{ at: facts.payment.paidAt, text: 'Paid by card.' }] : []),
    ...(facts.answeredAt
      ? [{ at: facts.answeredAt, text: 'The buyer answered the seller’s questions.' }]
      : []),
    ...facts.deliveries.map(({ at, message, files }) => ({
      at,
      text: `Delivered${files.length > 0 ? ` (${files.join(', ')})` : ''}${message ? `: ${quote(message)}` : '.'}`,
    })),
    ...facts.revisionsAskedAt.map((at) => ({ at, text: 'The buyer asked for changes.' })),
    ...facts.messages.slice(-mostMessages).map(({ at, by, text }) => ({
      at,
      text: `${by === 'buyer' ? 'Buyer' : 'Seller'} wrote: ${quote(text)}`,
    })),
    ...(facts.accepted
      ? [
          {
            at: facts.accepted.at,
            text: facts.accepted.bySilence
              ? 'Completed: the time to look had ended.'
              : 'Accepted by the buyer.',
          },
        ]
      : []),
  ];
  const sorted = lines.sort((a, b) => a.at.getTime() - b.at.getTime());
  return ['What happened:', ...sorted.map(({ at, text }) => `- ${day(at)}: ${text}`)].join('\n');
}

/**
 * A text for the bank about a payment that it questions, made from what the marketplace knows and nothing else; an admin
 * reads and changes it before it is sent. Pure. At most 15,000 characters.
 */
export function evidenceText(facts: EvidenceFacts): string {
  const first = facts.payment.unwanted ? [notNeeded] : (firstOf[facts.reason] ?? []);
  const parts = [...first, ...usual.filter((part) => !first.includes(part))];
  const text = [
    opening(facts),
    bought(facts),
    askedFor(facts),
    ...parts.map((part) => part(facts)),
    dated(facts),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  return text.length > longest ? `${text.slice(0, longest - 2)} …` : text;
}
