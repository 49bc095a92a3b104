import type { ReactNode } from 'react';
import { When } from '@/components/ui/when';
import type { DisputeFacts } from '@/lib/disputes/facts';

interface FactsProps {
  facts: DisputeFacts;
  now: Date;
}

function deliveryText({ deliveries, firstInTime }: DisputeFacts): string {
  if (deliveries === 0) return 'never';
  const punctual = firstInTime ? 'in time' : 'late';
  return deliveries === 1 ? `once, ${punctual}` : `${deliveries} times, first ${punctual}`;
}

function acceptanceText({ accepted, acceptedBySilence }: DisputeFacts): string {
  if (!accepted) return 'no';
  return acceptedBySilence ? 'by silence' : 'by the buyer';
}

/** What the system knows by itself, without taking a side. */
export function DisputeFactList({ facts, now }: FactsProps) {
  const revisions =
    facts.revisionsIncluded === null
      ? `${facts.revisionsAsked} asked, unlimited`
      : `${facts.revisionsAsked} asked of ${facts.revisionsIncluded}`;
  return (
    <section
      aria-labelledby="facts"
      className="grid content-start gap-3 rounded-lg border border-line bg-sunken p-5"
    >
      <h2 id="facts" className="text-lg">
        What the system knows
      </h2>
      <dl className="grid divide-y divide-line text-sm">
        <Fact label="Bought">
          {facts.boughtAt ? <When at={facts.boughtAt} now={now} /> : 'not paid'}
        </Fact>
        <Fact label="Started">
          {facts.startedAt ? <When at={facts.startedAt} now={now} /> : 'never'}
        </Fact>
        <Fact label="Answers">
          {facts.questions === 0
            ? 'nothing was asked'
            : `to ${facts.questionsAnswered} of ${facts.questions} questions`}
        </Fact>
        <Fact label="Delivered">{deliveryText(facts)}</Fact>
        {facts.firstDeliveredAt && (
          <Fact label="First delivery">
            <When at={facts.firstDeliveredAt} now={now} />
          </Fact>
        )}
        <Fact label="Revisions">{revisions}</Fact>
        <Fact label="Accepted">{acceptanceText(facts)}</Fact>
        <Fact label="Messages">
          <BothSides buyer={facts.messagesFromBuyer} seller={facts.messagesFromSeller} />
        </Fact>
        <Fact label="Files of the work">
          <BothSides buyer={facts.filesFromBuyer} seller={facts.filesFromSeller} />
        </Fact>
        <Fact label="Files of the dispute">
          <BothSides buyer={facts.disputeFilesFromBuyer} seller={facts.disputeFilesFromSeller} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 py-2 first:pt-0 last:pb-0">
      <dt className="shrink-0 text-muted">{label}</dt>
      <dd className="text-right font-semibold">{children}</dd>
    </div>
  );
}

function BothSides({ buyer, seller }: { buyer: number; seller: number }) {
  return (
    <>
      {buyer} <span className="font-normal text-muted">buyer</span>, {seller}{' '}
      <span className="font-normal text-muted">seller</span>
    </>
  );
}
