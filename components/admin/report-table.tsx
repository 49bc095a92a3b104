import Link from 'next/link';
import type { ReactNode } from 'react';
import { reportReasonWords } from '@/components/inbox/report-words';
import { DataTable } from '@/components/ui/data-table';
import { When } from '@/components/ui/when';
import type { ReportRow } from '@/lib/moderation/report-views';

interface ReportTableProps {
  rows: readonly ReportRow[];
  now: Date;
  empty: ReactNode;
}

/** Reported conversations: who, against whom, why. Opening one is written down. */
export function ReportTable({ rows, now, empty }: ReportTableProps) {
  return (
    <DataTable
      caption="Reports"
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: 'report',
          label: 'Report',
          heading: true,
          cell: (row) => (
            <span className="grid gap-0.5">
              <Link
                href={`/admin/moderation/reports/${row.id}`}
                prefetch={false}
                className="text-link w-fit"
              >
                {reportReasonWords[row.reason]}
              </Link>
              <span className="line-clamp-2 max-w-md font-normal text-muted text-sm">
                “{row.words}”
              </span>
            </span>
          ),
        },
        {
          key: 'people',
          label: 'Who',
          cell: (row) => (
            <span className="grid gap-0.5 text-sm">
              <span>
                {row.reporter.name} <span className="text-muted">reports</span>
              </span>
              <span>{row.reported.name}</span>
            </span>
          ),
        },
        { key: 'at', label: 'Reported', cell: (row) => <When at={row.at} now={now} /> },
        {
          key: 'closed',
          label: 'State',
          cell: (row) =>
            row.closedAt ? (
              <span className="grid gap-0.5 text-sm">
                <When at={row.closedAt} now={now} />
                <span className="max-w-xs text-muted">“{row.statement}”</span>
              </span>
            ) : (
              <span className="font-semibold text-coral-ink text-sm">Open</span>
            ),
        },
      ]}
    />
  );
}
