import { CreditCard, FlaskConical, Mail } from 'lucide-react';
import { moveClockAction } from '@/app/actions/demo';
import { currentActor } from '@/app/session';
import { clockSteps } from '@/lib/platform/advance-clock';
import { now } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { dateFormat } from '@/lib/platform/kept-formats';
import { ClockButton } from './clock-button';
import { isDemo } from './is-demo';

const short = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
} as const;
const shortTime = dateFormat('en-GB', short);
const longTime = dateFormat('en-GB', { ...short, weekday: 'short', year: 'numeric' });

/** Above every page for one person, in the demo alone: the marketplace's time, buttons that move it, the ways behind. */
export async function DemoBar() {
  if (!isDemo()) return null;
  const [at, actor] = await Promise.all([now(), currentActor()]);
  const { MAILBOX_URL, SANDBOX_URL } = config();
  const mayMove = actor.kind === 'person' && actor.status === 'active';
  return (
    <aside
      aria-label="Demo"
      data-demo-bar
      className="border-straw-line border-b bg-straw-soft text-sm text-straw-ink print:hidden"
    >
      <div className="page flex min-h-11 items-center gap-x-4 overflow-x-auto whitespace-nowrap py-1.5">
        <div className="flex items-center gap-2 font-semibold">
          <FlaskConical aria-hidden="true" className="size-4" />
          Demo
        </div>
        <div>
          <span className="sr-only">The marketplace’s time: </span>
          <time dateTime={at.toISOString()} className="tabular">
            <span className="md:hidden">{shortTime.format(at)}</span>
            <span className="max-md:hidden">{longTime.format(at)} UTC</span>
          </time>
        </div>
        {mayMove && (
          <form action={moveClockAction} aria-label="Move time forward" className="flex gap-1">
            {clockSteps.map(({ hours, label }) => (
              <ClockButton key={hours} hours={hours} label={label} />
            ))}
          </form>
        )}
        <div className="ml-auto flex gap-1 pl-4">
          {MAILBOX_URL && (
            <DemoLink href={MAILBOX_URL} label="Mailbox" icon={<Mail className="size-4" />} />
          )}
          {SANDBOX_URL && (
            <DemoLink
              href={SANDBOX_URL}
              label="Payments"
              icon={<CreditCard className="size-4" />}
            />
          )}
        </div>
      </div>
    </aside>
  );
}

function DemoLink({ href, label, icon }: { href: string; label: string; icon: React.ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="flex min-h-8 items-center gap-1.5 rounded-sm px-2.5 font-semibold hover:bg-straw-line"
    >
      <span aria-hidden="true">{icon}</span>
      {label}
    </a>
  );
}
