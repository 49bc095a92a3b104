import { marketplace } from '@/marketplace.config';
import { days, FactTable, hours, Part, Topic } from '../help-parts';

const { windows } = marketplace;

export function ProtectionTopic() {
  return (
    <>
      <Part title="In one sentence">
        <p>
          You pay when you order, the money is held, and it goes to the seller when you accept the
          work. Every order’s page shows where each cent is now and what moves it next.
        </p>
      </Part>
      <section className="grid gap-3">
        <h2>Where the money is</h2>
        <FactTable
          caption="Where the money is at each stage"
          head={['Stage', 'What it means', 'What comes next']}
          rows={[
            [
              'Held',
              'You have paid. The seller sees it and cannot touch it.',
              'You accept the work, or the order is cancelled and you get it back.',
            ],
            [
              'Clearing',
              'You have accepted. It is the seller’s, and waits in case something comes up.',
              `It becomes free after ${days(windows.clearingDays.new)}; for proven sellers after ${days(windows.clearingDays.level2)}, for top sellers after ${days(windows.clearingDays.top)}.`,
            ],
            ['Payable', 'It is free.', 'It is paid out to the seller’s account.'],
          ]}
        />
      </section>
      <Part title="When the work arrives">
        <ul>
          <li>
            <strong>Accept it</strong>, and the money goes on to the seller.
          </li>
          <li>
            <strong>Ask for a revision</strong>, naming what should change, as often as your package
            includes.
          </li>
          <li>
            <strong>Look longer</strong>: once for each order you can take{' '}
            {days(windows.lookLongerDays)} more.
          </li>
          <li>
            <strong>Do nothing</strong>, and the order counts as accepted{' '}
            {days(windows.autoAcceptDays)} after the delivery. We remind you before, the last time{' '}
            {hours(windows.acceptReminderHoursBefore)} before.
          </li>
        </ul>
        <p>
          Silence never takes money from the side that has delivered, and never from the side that
          is still waiting.
        </p>
      </Part>
      <Part title="If something goes wrong">
        <p>
          Nothing came: you may <Topic slug="cancelling">cancel</Topic>. You do not agree about what
          came: open a <Topic slug="disputes">dispute</Topic>, up to{' '}
          {days(windows.disputeAfterCompletionDays)} after an order was completed. While a dispute
          is open, all clocks stop and the money stays where it is.
        </p>
      </Part>
      <Part title="Your card">
        <p>
          Payments are handled by Stripe, on Stripe’s page. {marketplace.name} never sees the number
          of your card. Pay through {marketplace.name} alone: what is paid elsewhere is not
          protected.
        </p>
      </Part>
    </>
  );
}
