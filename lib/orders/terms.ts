import { z } from 'zod';
import type { Marketplace } from '@/marketplace.config';

export const orderTermsSchema = z.object({
  undoMinutes: z.number(),
  sellerMayCancelUnstartedDays: z.number(),
  unstartedLapsesDays: z.number(),
  lateBuyerMayCancelHours: z.number(),
  autoAcceptDays: z.number(),
  lookLongerDays: z.number(),
  acceptReminderHoursBefore: z.number(),
  requirementReminderDays: z.array(z.number()),
  extensionAnswerHours: z.number(),
  extensionMaxDays: z.number(),
  proposalAnswerHours: z.number(),
  extraOfferDays: z.number(),
  disputeAfterCompletionDays: z.number(),
  disputeAnswerDays: z.number(),
  disputeDecisionDays: z.number(),
  clearingDays: z.number(),
  reviewDays: z.number(),
  replyDays: z.number(),
  tipDays: z.number(),
  tipCommissionBps: z.number(),
});

/** The rules an order was bought under; they stay with it whatever the config says later (RULES, head). */
export type OrderTerms = z.infer<typeof orderTermsSchema>;

/** Today's rules, frozen for an order of a seller of this level. */
export function termsToday(
  market: Marketplace,
  level: keyof Marketplace['windows']['clearingDays'],
): OrderTerms {
  const windows = market.windows;
  return {
    undoMinutes: windows.undoMinutes,
    sellerMayCancelUnstartedDays: windows.sellerMayCancelUnstartedDays,
    unstartedLapsesDays: windows.unstartedLapsesDays,
    lateBuyerMayCancelHours: windows.lateBuyerMayCancelHours,
    autoAcceptDays: windows.autoAcceptDays,
    lookLongerDays: windows.lookLongerDays,
    acceptReminderHoursBefore: windows.acceptReminderHoursBefore,
    requirementReminderDays: [...windows.requirementReminderDays],
    extensionAnswerHours: windows.extensionAnswerHours,
    extensionMaxDays: windows.extensionMaxDays,
    proposalAnswerHours: windows.proposalAnswerHours,
    extraOfferDays: windows.extraOfferDays,
    disputeAfterCompletionDays: windows.disputeAfterCompletionDays,
    disputeAnswerDays: windows.disputeAnswerDays,
    disputeDecisionDays: windows.disputeDecisionDays,
    clearingDays: windows.clearingDays[level],
    reviewDays: windows.reviewDays,
    replyDays: windows.replyDays,
    tipDays: windows.tipDays,
    tipCommissionBps: market.fees.tipCommissionBps,
  };
}
