import { marketplace } from '@/marketplace.config';
import { days, FactTable, hours, Part, Topic } from '../help-parts';

const { windows } = marketplace;

export function Cancelling() {
  return (
    <>
      <section className="grid gap-3">
        <h2>Who may cancel when</h2>
        <FactTable
          caption="Rights to cancel"
          head={['When', 'Who', 'What happens to the money']}
          rows={[
            [
              `Within ${windows.undoMinutes} minutes of paying, no work sent yet`,
              'Buyer',
              'All of it goes back.',
            ],
            ['The seller’s questions are not answered yet', 'Buyer', 'All of it goes back.'],
            [
              `Not answered for ${days(windows.sellerMayCancelUnstartedDays)}`,
              'Seller',
              'All of it goes back.',
            ],
            [
              `Not answered for ${days(windows.unstartedLapsesDays)}`,
              'By itself',
              'All of it goes back.',
            ],
            [
              `${hours(windows.lateBuyerMayCancelHours)} past the date, nothing delivered`,
              'Buyer',
              'All of it goes back. It counts in the seller’s record.',
            ],
            ['At any time', 'Both together', 'As they agree, from a part to all of it.'],
          ]}
        />
      </section>
      <Part title="Agreeing to end">
        <p>
          Either side may propose to cancel, with a reason and how much goes back to the buyer. The
          other one accepts or declines within {hours(windows.proposalAnswerHours)}. No answer: if
          something has been delivered, it becomes a <Topic slug="disputes">dispute</Topic>, so that
          silence decides nothing. If nothing has, it counts as accepted when the buyer proposed it
          or gets everything back; a seller’s offer of less than that lapses, and the order goes on.
        </p>
      </Part>
      <Part title="When it takes longer">
        <p>
          The date of an order is a promise. Either side may ask for up to{' '}
          {days(windows.extensionMaxDays)} more; without an answer in{' '}
          {hours(windows.extensionAnswerHours)} the old date holds. Work that is late can still be
          delivered; the order is marked as late, and punctuality counts for{' '}
          <Topic slug="ranking">ranking</Topic> and <Topic slug="levels">levels</Topic>.
        </p>
      </Part>
      <Part title="Whose fault it was">
        <p>
          Each cancellation has a cause and an owner. Only those by one’s own fault count in
          anyone’s record.
        </p>
      </Part>
    </>
  );
}
