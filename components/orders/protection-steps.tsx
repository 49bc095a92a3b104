'use client';

interface ProtectionStepsProps {
  sellerName: string;
}

/** What happens to the money after paying, in three sentences. The browser's, like the sum. */
export function ProtectionSteps({ sellerName }: ProtectionStepsProps) {
  const steps = [
    ['Paid and held', `We hold your money. ${sellerName} sees that it is there and starts.`],
    [
      'You look at the work',
      'Ask for changes if it is not right. Nothing is released while you wait for it.',
    ],
    [
      'You accept, then it is released',
      'Something wrong? Open a dispute and an admin decides with both stories in hand.',
    ],
  ] as const;
  return (
    <section aria-labelledby="protection" className="grid gap-4">
      <h2 id="protection" className="text-xl">
        Payment protection
      </h2>
      <ol className="grid gap-4 sm:grid-cols-3">
        {steps.map(([title, words], index) => (
          <li key={title} className="grid content-start gap-1">
            <span aria-hidden="true" className="tabular font-semibold text-accent-ink">
              {index + 1}
            </span>
            <h3 className="text-base">{title}</h3>
            <p className="text-muted text-sm">{words}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
