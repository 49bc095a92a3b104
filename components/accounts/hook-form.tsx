import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import type { OwnHook } from '@/lib/notifications/views';
import { ShownOnce } from './shown-once';

interface HookFormProps {
  add: FormAction;
  end: FormAction;
  hooks: readonly OwnHook[];
  /** How many one person can have. */
  most: number;
  /** For how long a call that is not taken is tried again. */
  hours: number;
  now: Date;
}

const example = `POST /your/address
Content-Type: application/json
X-Signature: t=1795974559,v1=5257a869…

{ "id": "01a2…", "event": "order-deliver",
  "at": "2026-11-29T18:00:00.000Z",
  "title": "Lina has delivered …",
  "url": "https://…/orders/K7QX2M4D" }`;

/** Addresses of a person's own that are called with what they are told: named here, and taken away. */
export function HookForm({ add, end, hooks, most, hours, now }: HookFormProps) {
  return (
    <div className="grid w-full gap-5">
      <p className="max-w-text">
        A program of yours can be told whatever you are told: each time we call its address with
        what happened, one sentence, and where it leads. A call that is not taken is tried again for{' '}
        {hours} hours. All of them end when you change your password or sign out everywhere.
      </p>
      {/* Stays when the last one is gone: it says so. */}
      <ActionForm action={end} id="hook-end">
        {hooks.length > 0 && (
          <ul aria-label="Addresses that are called" className="grid gap-3">
            {hooks.map((hook) => (
              <li key={hook.id} className="card flex flex-wrap items-center gap-3 p-4">
                <div className="grid min-w-0 flex-1 basis-60 gap-1">
                  <p className="break-all font-mono text-sm">{hook.url}</p>
                  <HookState hook={hook} now={now} />
                </div>
                <SubmitButton name="id" value={hook.id} variant="danger" size="sm">
                  Take away<span className="sr-only"> {hook.url}</span>
                </SubmitButton>
              </li>
            ))}
          </ul>
        )}
      </ActionForm>
      <ActionForm action={add} id="hook" className="grid w-full justify-items-start gap-4">
        <ShownOnce name="secret" label="Secret that signs the calls" />
        {hooks.length < most && (
          <>
            <TextField
              name="url"
              label="Address to call"
              hint="It begins with https:// and can be reached from everywhere."
              type="url"
              inputMode="url"
              className="w-full"
            />
            <SubmitButton variant="secondary">Call it</SubmitButton>
          </>
        )}
      </ActionForm>
      <Disclosure summary="What a call looks like" look="quiet">
        <div className="grid max-w-text gap-3 text-sm">
          <pre className="whitespace-pre-wrap break-words rounded-md bg-sunken p-4 font-mono text-xs">
            {example}
          </pre>
          <p>
            The signature is the HMAC-SHA256, in hex and with your secret, of the time, a full stop
            and the body as it came. Compare it, refuse a time that is minutes old, answer 200 at
            once, and count an id that comes again once. Who answers 404 or 410 is called no more.
          </p>
        </div>
      </Disclosure>
    </div>
  );
}

function HookState({ hook, now }: { hook: OwnHook; now: Date }) {
  const { calledAt, lastStatus, endedAt } = hook;
  if (endedAt)
    return (
      <p className="text-coral-ink text-sm">
        It answered {lastStatus} <When at={endedAt} now={now} /> and is called no more.
      </p>
    );
  if (!calledAt) return <p className="text-muted text-sm">Not called yet.</p>;
  return (
    <p className="text-muted text-sm">
      Called <When at={calledAt} now={now} />;{' '}
      {lastStatus === 0 ? 'no answer came.' : `it answered ${lastStatus}.`}
    </p>
  );
}
