interface RankTipProps {
  /** Of the gig. */
  title: string;
  /** As `rankWords` says it. */
  why: string;
}

/** Why a gig stands where it does (RULES 7), to be unfolded. It stands on every card, so it is kept small. */
export function RankTip({ title, why }: RankTipProps) {
  return (
    // One of them at a time.
    <details name="why" className="tip-anchor">
      <summary aria-label={`Why is this here: ${title}`} className="tip-sign">
        ?
      </summary>
      <p className="tip-place tip-text">
        {`${why} Places cannot be bought: `}
        <a href="/help/ranking" className="text-link">
          how it works
        </a>
      </p>
    </details>
  );
}
