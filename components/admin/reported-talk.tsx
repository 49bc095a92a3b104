import Link from 'next/link';
import { LinkedText } from '@/components/inbox/linked-text';
import { FileLink } from '@/components/inbox/message-files';
import { Avatar } from '@/components/ui/avatar';
import { When } from '@/components/ui/when';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import type { ReportCase, ReportedMessage } from '@/lib/moderation/report-views';

/** What the two said to each other, oldest first, each with their name. */
export function ReportedTalk({ report }: { report: ReportCase }) {
  return (
    <section aria-labelledby="talk" className="card grid gap-4 p-5">
      <h2 id="talk" className="text-lg">
        What was said
      </h2>
      {report.cut && (
        <p className="text-muted text-sm">Only the newest {report.messages.length} messages.</p>
      )}
      <ol className="grid gap-5">
        {report.messages.map((message) => (
          <li key={message.id}>
            <Said message={message} report={report} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said({ message, report }: { message: ReportedMessage; report: ReportCase }) {
  const { reporter, reported, now } = report;
  const author = message.authorId === reporter.id ? reporter : reported;
  return (
    <div className="flex gap-3">
      <Avatar name={author.name} src={avatarUrl(author.avatarKey)} size="sm" />
      <div className="grid min-w-0 flex-1 gap-1.5">
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
          <span className="font-semibold">{author.name}</span>
          <When at={message.at} now={now} className="text-muted" />
          {message.orderNumber && (
            <span className="tabular text-muted">order {message.orderNumber}</span>
          )}
        </p>
        {message.text && <LinkedText>{message.text}</LinkedText>}
        {message.offerId && (
          <Link href={`/offers/${message.offerId}`} className="text-link w-fit text-sm">
            Read the offer
          </Link>
        )}
        {message.files.map((file) => (
          <FileLink key={file.id} file={file} />
        ))}
      </div>
    </div>
  );
}
