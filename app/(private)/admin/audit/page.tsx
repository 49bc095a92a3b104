import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminFrame } from '@/components/admin/admin-frame';
import { AuditList } from '@/components/admin/audit-list';
import { listHref } from '@/components/admin/list-address';
import { FoundCount, ListSearch } from '@/components/admin/list-search';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { auditLog } from '@/lib/moderation/audit-query';
import { auditPageSchema } from '@/lib/moderation/schema';
import { marketplace } from '@/marketplace.config';

export const metadata: Metadata = { title: 'Audit log' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface AuditProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const subjects = [
  { value: '', label: 'Everything' },
  { value: 'person', label: 'People' },
  { value: 'gig', label: 'Gigs' },
  { value: 'order', label: 'Orders' },
  { value: 'dispute', label: 'Disputes' },
  { value: 'review', label: 'Reviews' },
  { value: 'money', label: 'Money' },
  { value: 'conversation', label: 'Conversations' },
];

/** Who did what to which thing and why, newest first. */
export default async function AuditPage({ searchParams }: AuditProps) {
  const query = await searchParams;
  const asked = auditPageSchema.parse({
    words: [query.q].flat()[0],
    subject: [query.subject].flat()[0] || null,
    page: [query.page].flat()[0],
  });
  const person = await signedIn('/admin/audit');
  const list = await found(auditLog(person, asked));
  return (
    <AdminFrame
      current="/admin/audit"
      title="Audit log"
      lead="What admins did, to what, and why. Nobody can change or delete a line of it."
    >
      <ListSearch
        base="/admin/audit"
        label="Who, why, or the id of a thing"
        words={asked.words}
        filter={{
          name: 'subject',
          label: 'About',
          value: asked.subject ?? '',
          options: subjects,
        }}
      />
      <div className="grid gap-6">
        <FoundCount total={list.total} one="entry" many="entries" />
        {list.rows.length === 0 ? (
          <EmptyState title="Nothing here">
            Each decision of an admin is written down in the moment when it is made.
          </EmptyState>
        ) : (
          <AuditList rows={list.rows} now={list.now} currency={marketplace.currency} />
        )}
        <Pagination
          page={list.page}
          pageCount={list.pages}
          href={(page) =>
            listHref('/admin/audit', { q: asked.words, subject: asked.subject, page })
          }
        />
      </div>
    </AdminFrame>
  );
}
