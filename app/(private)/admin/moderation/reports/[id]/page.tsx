import type { Metadata } from 'next';
import { closeReportAction } from '@/app/actions/admin';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminFrame } from '@/components/admin/admin-frame';
import { ReportedTalk } from '@/components/admin/reported-talk';
import { reportReasonWords } from '@/components/inbox/report-words';
import { Words } from '@/components/orders/words';
import { Badge } from '@/components/ui/badge';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import { readReported } from '@/lib/moderation/read-reported';
import type { ReportCase } from '@/lib/moderation/report-views';

export const metadata: Metadata = { title: 'A reported conversation' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

/** A reported conversation, for an admin: what was said, and the statement that closes the report. */
export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await signedIn(`/admin/moderation/reports/${id}`);
  const report = await found(readReported(person, { reportId: id }));
  return (
    <AdminFrame
      current="/admin/moderation/reports"
      title={`${report.reporter.name} reports ${report.reported.name}`}
      crumbs={[{ label: 'Reported conversations', href: '/admin/moderation/reports' }]}
      aside={
        report.closedAt ? (
          <Badge tone="good">Closed</Badge>
        ) : (
          <Badge tone="attention" dot>
            Open
          </Badge>
        )
      }
      lead="That you have read this stands in the audit log."
    >
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <ReportedTalk report={report} />
        <div className="grid gap-5">
          <section aria-labelledby="why" className="card grid gap-2 p-5">
            <h2 id="why" className="text-lg">
              {reportReasonWords[report.reason]}
            </h2>
            <p className="text-muted text-sm">
              {report.reporter.name}, <When at={report.at} now={report.now} />
            </p>
            <Words>{report.words}</Words>
          </section>
          <Closing report={report} />
          <LinkButton
            href={`/admin/people?q=${encodeURIComponent(report.reported.username)}`}
            variant="secondary"
          >
            See the account of {report.reported.name}
          </LinkButton>
        </div>
      </div>
    </AdminFrame>
  );
}

function Closing({ report }: { report: ReportCase }) {
  if (report.closedAt)
    return (
      <Notice tone="good" title={`Closed by ${report.closedBy ?? 'an admin'}`}>
        {report.statement}
      </Notice>
    );
  return (
    <ActionForm action={closeReportAction} className="card grid gap-3 p-5">
      <input type="hidden" name="reportId" value={report.id} />
      <TextareaField
        name="statement"
        label="Statement"
        hint={`${report.reporter.name} reads it: what you saw, the rule, and what follows.`}
        required
        rows={4}
        limit={2000}
      />
      <SubmitButton>Close the report</SubmitButton>
    </ActionForm>
  );
}
