import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { listHref } from '@/components/admin/list-address';
import { ReportTable } from '@/components/admin/report-table';
import { ReportTabs } from '@/components/admin/report-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { reportList } from '@/lib/moderation/report-queries';

export const metadata: Metadata = { title: 'Reported conversations' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface ReportsProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Conversations that one of their two people has reported. */
export default async function ReportsPage({ searchParams }: ReportsProps) {
  const query = await searchParams;
  const filter = [query.filter].flat()[0] === 'closed' ? 'closed' : 'open';
  const person = await signedIn('/admin/moderation/reports');
  const list = await found(reportList(person, { filter, page: [query.page].flat()[0] ?? 1 }));
  return (
    <AdminFrame
      current="/admin/moderation/reports"
      title="Reported conversations"
      lead="The first report first. Only these conversations can be read, and that you read one stands in the audit log."
    >
      <AdminDone done={[query.done].flat()[0]} />
      <ReportTabs current={filter} />
      <ReportTable
        rows={list.rows}
        now={list.now}
        empty={
          <EmptyState
            title={filter === 'open' ? 'No report is open' : 'Nothing has been closed yet'}
          >
            A conversation shows here when one of its two people has reported it.
          </EmptyState>
        }
      />
      <Pagination
        page={list.page}
        pageCount={list.pages}
        href={(page) =>
          listHref('/admin/moderation/reports', { filter: filter === 'open' ? '' : filter, page })
        }
      />
    </AdminFrame>
  );
}
