import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import { browserName } from './browser-name';

interface BrowserLine {
  id: string;
  userAgent: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

interface BrowserListProps {
  browsers: readonly BrowserLine[];
  now: Date;
  remove: FormAction;
}

/** The browsers that are told by push, and a button to end it for each. */
export function BrowserList({ browsers, now, remove }: BrowserListProps) {
  if (browsers.length === 0)
    return <p className="text-muted">No browser of yours is told by push yet.</p>;
  return (
    <ul className="card divide-y divide-line">
      {browsers.map(({ id, userAgent, createdAt, lastUsedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-4 px-5 py-4">
          <div>
            <p className="font-semibold">{browserName(userAgent)}</p>
            <p className="text-muted text-sm">
              Since <When at={createdAt} now={now} still />
              {lastUsedAt && (
                <>
                  , last told <When at={lastUsedAt} now={now} still />
                </>
              )}
            </p>
          </div>
          <ActionForm action={remove}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton variant="quiet" size="sm">
              Remove <span className="sr-only">{browserName(userAgent)}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
