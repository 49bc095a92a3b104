import { LinkButton } from '@/components/ui/link-button';
import type { DisputeTalk } from '@/lib/moderation/report-views';
import { ReadTalk } from './read-talk';

interface DisputeTalkPanelProps {
  /** Null: it has not been opened. */
  talk: DisputeTalk | null;
  /** The dispute's page. */
  path: string;
}

/**
 * What the two wrote outside of the order. It is read when it is opened and not before, for each look stands in the audit
 * log: a link opens it, not a fold of the page.
 */
export function DisputeTalkPanel({ talk, path }: DisputeTalkPanelProps) {
  return (
    <section aria-labelledby="talk" className="card mb-6 grid gap-4 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="talk" className="text-lg">
          What they wrote before and beside the order
        </h2>
        {talk ? (
          <LinkButton href={path} variant="quiet" size="sm">
            Close it
          </LinkButton>
        ) : (
          <LinkButton href={`${path}?talk=newest#talk`} variant="secondary" size="sm">
            Read it
          </LinkButton>
        )}
      </div>
      <p className="text-muted text-sm">
        {talk
          ? 'That you have read this stands in the audit log.'
          : 'Their conversation in the inbox. Reading it is noted in the audit log.'}
      </p>
      {talk && <Talk talk={talk} path={path} />}
    </section>
  );
}

function Talk({ talk, path }: { talk: DisputeTalk; path: string }) {
  if (talk.messages.length === 0) return <p>They have written nothing outside of the order.</p>;
  return (
    <>
      {talk.older && (
        <LinkButton
          href={`${path}?talk=${talk.older}#talk`}
          variant="quiet"
          size="sm"
          className="w-fit"
        >
          Earlier messages
        </LinkButton>
      )}
      <ReadTalk messages={talk.messages} people={talk.people} now={talk.now} />
    </>
  );
}
