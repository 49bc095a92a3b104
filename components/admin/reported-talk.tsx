import type { ReportCase } from '@/lib/moderation/report-views';
import { ReadTalk } from './read-talk';

/** What the two said to each other, oldest first, each with their name. */
export function ReportedTalk({ report }: { report: ReportCase }) {
  const { messages, reporter, reported, now, cut } = report;
  return (
    <section aria-labelledby="talk" className="card grid gap-4 p-5">
      <h2 id="talk" className="text-lg">
        What was said
      </h2>
      {cut && <p className="text-muted text-sm">Only the newest {messages.length} messages.</p>}
      <ReadTalk messages={messages} people={[reporter, reported]} now={now} />
    </section>
  );
}
