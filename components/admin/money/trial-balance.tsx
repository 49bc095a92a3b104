import { DataTable } from '@/components/ui/data-table';
import { Money } from '@/components/ui/money';
import { accountName, accountNature } from './names';

interface Line {
  readonly kind: string;
  readonly currency: string;
  /** Debits positive. */
  readonly amountCents: number;
}

/** As a balance sheet reads: what there is, what it is owed to, what was earned, what it cost. */
const order: readonly string[] = ['asset', 'liability', 'income', 'expense'];
const placeOf = ({ kind }: Line): number => order.indexOf(accountNature(kind));

const sum = (lines: readonly Line[]): number =>
  lines.reduce((total, line) => total + line.amountCents, 0);

/** One line more for each currency: what all debits and all credits come to. */
function totalsOf(lines: readonly Line[]) {
  return [...new Set(lines.map((line) => line.currency))].map((currency) => {
    const own = lines.filter((line) => line.currency === currency);
    return {
      key: `total-${currency}`,
      name: 'Together',
      nature: '',
      currency,
      debit: sum(own.filter((line) => line.amountCents > 0)),
      credit: -sum(own.filter((line) => line.amountCents < 0)),
      total: true,
    };
  });
}

/** The whole book by account: what came to more debits on the left, to more credits on the right. */
export function TrialBalance({ lines }: { lines: readonly Line[] }) {
  const sorted = [...lines].sort((a, b) => placeOf(a) - placeOf(b));
  const rows = sorted.map((line) => ({
    key: `${line.kind}-${line.currency}`,
    name: accountName(line.kind),
    nature: accountNature(line.kind),
    currency: line.currency,
    debit: Math.max(0, line.amountCents),
    credit: Math.max(0, -line.amountCents),
    total: false,
  }));
  return (
    <DataTable
      caption="Trial balance"
      rows={[...rows, ...totalsOf(lines)]}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'account',
          label: 'Account',
          heading: true,
          cell: (row) => <span className={row.total ? '' : 'font-normal'}>{row.name}</span>,
        },
        {
          key: 'nature',
          label: 'Nature',
          skip: (row) => row.total,
          cell: (row) => <span className="text-muted text-sm">{row.nature || '–'}</span>,
        },
        {
          key: 'debit',
          label: 'Debit',
          align: 'end',
          skip: (row) => row.debit === 0 && row.credit > 0,
          cell: (row) => <Side cents={row.debit} currency={row.currency} strong={row.total} />,
        },
        {
          key: 'credit',
          label: 'Credit',
          align: 'end',
          skip: (row) => row.credit === 0,
          cell: (row) => <Side cents={row.credit} currency={row.currency} strong={row.total} />,
        },
      ]}
    />
  );
}

function Side({ cents, currency, strong }: { cents: number; currency: string; strong: boolean }) {
  if (cents === 0 && !strong)
    return (
      <span className="text-muted">
        <span aria-hidden="true">–</span>
        <span className="sr-only">nothing</span>
      </span>
    );
  return (
    <Money cents={cents} currency={currency} {...(strong ? { className: 'font-semibold' } : {})} />
  );
}
