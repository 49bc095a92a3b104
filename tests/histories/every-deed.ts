import fc from 'fast-check';
import * as asking from './commands/asking';
import { atOnce, twiceAtOnce } from './commands/at-once';
import * as banks from './commands/banks';
import * as buying from './commands/buying';
import * as clocks from './commands/clocks';
import * as deciding from './commands/deciding';
import * as disputing from './commands/disputing';
import { goesWell, staysUnanswered } from './commands/going-well';
import * as payingOut from './commands/paying-out';
import * as refunding from './commands/refunding';
import * as tipping from './commands/tipping';
import * as webhooks from './commands/webhooks';
import * as working from './commands/working';
import type { Deed } from './step';

type Weighed = { readonly arbitrary: fc.Arbitrary<Deed>; readonly weight: number };
const often = (arbitrary: fc.Arbitrary<Deed>): Weighed => ({ arbitrary, weight: 12 });
const sometimes = (arbitrary: fc.Arbitrary<Deed>): Weighed => ({ arbitrary, weight: 5 });
const seldom = (arbitrary: fc.Arbitrary<Deed>): Weighed => ({ arbitrary, weight: 2 });

/** Possible so seldom that it has to be taken up when it is. */
const eagerly = (arbitrary: fc.Arbitrary<Deed>): Weighed => ({ arbitrary, weight: 30 });

/** What brings an order forward is done most, so that histories reach the far ends of its life. */
const alone: readonly Weighed[] = [
  often(buying.orders),
  often(goesWell),
  seldom(staysUnanswered),
  sometimes(buying.paysOpenPage),
  seldom(buying.paysInTwoTabs),
  seldom(buying.comesBack),
  often(working.answers),
  often(working.startsWithout),
  often(working.delivers),
  often(working.accepts),
  often(working.asksForRevision),
  sometimes(working.looksLonger),
  often(working.cancels),
  often(asking.asksForDays),
  eagerly(asking.answersExtension),
  sometimes(asking.offersExtra),
  eagerly(asking.buysExtra),
  often(asking.closesExtra),
  often(asking.proposesToCancel),
  eagerly(asking.answersProposal),
  often(asking.withdrawsProposal),
  sometimes(disputing.opensDispute),
  often(disputing.answersDispute),
  sometimes(disputing.agreesToDispute),
  often(disputing.settlesDispute),
  sometimes(deciding.adminEnds),
  sometimes(deciding.adminRefunds),
  seldom(deciding.suspends),
  often(tipping.tips),
  sometimes(payingOut.asksForPayout),
  seldom(payingOut.paysOutDaily),
  seldom(payingOut.judgesAccount),
  seldom(payingOut.cutsConnection),
  sometimes(payingOut.isOnboarded),
  seldom(payingOut.bankRefuses),
  sometimes(banks.takesBack),
  eagerly(banks.decides),
  seldom(banks.answersBank),
  seldom(banks.warns),
  sometimes(banks.clearsWarning),
  seldom(banks.movesBalance),
  seldom(banks.reconciles),
  seldom(refunding.endsRefund),
  sometimes(refunding.mendsRefund),
  seldom(refunding.needsFunds),
  seldom(webhooks.loses),
  seldom(webhooks.doubles),
  seldom(webhooks.holds),
  sometimes(webhooks.releases),
  seldom(webhooks.repeats),
  seldom(webhooks.stopsWorking),
  seldom(webhooks.worksOffTwice),
  often(clocks.timePasses),
];

const one = fc.oneof(...alone);

/** The pairs that have hurt others, and any two at all. */
const pairs: readonly Weighed[] = [
  seldom(atOnce(working.accepts, disputing.opensDispute)),
  seldom(atOnce(working.cancels, working.delivers)),
  seldom(atOnce(deciding.adminRefunds, payingOut.asksForPayout)),
  seldom(atOnce(asking.answersProposal, working.delivers)),
  seldom(atOnce(asking.buysExtra, working.accepts)),
  seldom(atOnce(disputing.settlesDispute, disputing.agreesToDispute)),
  seldom(atOnce(payingOut.asksForPayout, webhooks.worksOff)),
  seldom(atOnce(one, webhooks.worksOff)),
  seldom(atOnce(payingOut.asksForPayout, payingOut.paysOutDaily)),
  sometimes(atOnce(one, one)),
  sometimes(twiceAtOnce(payingOut.asksForPayout)),
  seldom(twiceAtOnce(deciding.adminRefunds)),
  seldom(twiceAtOnce(refunding.mendsRefund)),
  seldom(twiceAtOnce(asking.buysExtra)),
  often(twiceAtOnce(one)),
];

/** Everything that can happen to an order and its money. */
export const everyDeed: fc.Arbitrary<Deed> = fc.oneof(...alone, ...pairs);
