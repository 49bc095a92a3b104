type Side = 'buyer' | 'seller';

export type ProposalEnd = 'accepted' | 'disputed' | 'lapsed';

/**
 * What becomes of a proposal to cancel that nobody answers (RULES 2). Something delivered: silence must not take it from
 * who has worked, so it becomes a dispute. Nothing delivered yet: it counts as accepted when the buyer proposed it or gets
 * everything back. A seller who offers less lapses: silence would pay for work that nobody has seen. Pure.
 */
export function unansweredProposal(
  { by, refundPercent }: { readonly by: Side; readonly refundPercent: number },
  somethingDelivered: boolean,
): ProposalEnd {
  if (somethingDelivered) return 'disputed';
  return by === 'seller' && refundPercent < 100 ? 'lapsed' : 'accepted';
}

/** What a side reads before it proposes, for it has not said yet how much goes back. */
export function beforeProposing(by: Side, somethingDelivered: boolean, answerHours: number) {
  const [all, part] = [100, 1].map((refundPercent) =>
    unansweredProposal({ by, refundPercent }, somethingDelivered),
  );
  const within = `within ${answerHours} hours`;
  if (all === 'disputed')
    return `The order ends if the other side agrees; without an answer ${within} it becomes a dispute, because something was delivered.`;
  if (all !== part)
    return `The order ends if the other side agrees; without an answer ${within} it ends only if everything goes back, and else stays as it is.`;
  return `The order ends if the other side agrees, or does not answer ${within}.`;
}
