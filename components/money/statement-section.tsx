import { Button } from '@/components/ui/button';
import { Field, fieldAria } from '@/components/ui/field';
import { Money } from '@/components/ui/money';
import { Select } from '@/components/ui/select';
import { Stat, Stats } from '@/components/ui/stat';
import { monthText } from '@/lib/payments/statement-month';
import type { SellerStatement } from '@/lib/payments/statement-views';
import { StatementTable } from './statement-table';

interface StatementSectionProps {
  statement: SellerStatement;
  /** The months that can be chosen, the newest first. */
  months: readonly string[];
}

/** A month of a seller's money: what there was, every entry, what there is, and the same to take along. */
export function StatementSection({ statement, months }: StatementSectionProps) {
  const { month } = statement;
  const files = `/api/statements/${month}`;
  return (
    <section aria-labelledby="statement" className="grid gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <h2 id="statement" className="text-2xl">
          Statement of {monthText(month)}
        </h2>
        <form method="get" action="/sell/earnings#statement" className="flex items-end gap-3">
          <Field id="month" label="Month">
            <Select
              {...fieldAria('month', {})}
              name="month"
              defaultValue={month}
              options={months.map((value) => ({ value, label: monthText(value) }))}
            />
          </Field>
          <Button type="submit" variant="secondary">
            Show
          </Button>
        </form>
      </div>
      <Closing statement={statement} />
      <StatementTable statement={statement} />
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <a href={`${files}?format=pdf`} className="text-link">
          Statement as PDF
        </a>
        <a href={`${files}?format=csv`} className="text-link">
          Statement as CSV
        </a>
      </p>
    </section>
  );
}

/** How the month ends, by state: what clears, what is free, what is on its way, less what is owed. */
function Closing({ statement }: { statement: SellerStatement }) {
  const { closing, currency } = statement;
  const money = (cents: number) => <Money cents={cents} currency={currency} />;
  return (
    <Stats>
      <Stat label="Opening balance" value={money(statement.openingCents)} />
      <Stat
        label={statement.now < statement.to ? 'Balance now' : 'Closing balance'}
        value={money(statement.closingCents)}
        hint={
          <>
            {money(closing.clearingCents)} clearing, {money(closing.payableCents)} free to pay out,{' '}
            {money(closing.transferringCents)} on its way
            {closing.debtCents > 0 && <>, less {money(closing.debtCents)} that you owe</>}
          </>
        }
      />
      <Stat
        label="Earned"
        value={money(statement.earnedCents)}
        hint={
          statement.takenBackCents > 0 ? (
            <>{money(statement.takenBackCents)} was taken back</>
          ) : (
            'After commission'
          )
        }
      />
      <Stat
        label="Paid out"
        value={money(statement.paidOutCents)}
        hint={<>{money(closing.paidOutCents)} so far in all</>}
      />
    </Stats>
  );
}
