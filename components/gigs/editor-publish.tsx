import Link from 'next/link';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Missing } from '@/lib/catalog/completeness';
import type { GigState } from '@/lib/catalog/states';
import { stepNames } from './editor-steps';

interface PublishPanelProps {
  gig: { id: string; slug: string | null; state: GigState; removedReason: string | null };
  missing: readonly Missing[];
  standing: { emailVerified: boolean; level: string | null; live: number; liveLimit: number };
  justPublished: boolean;
  publishAction: FormAction;
}

/** Whether buyers see the gig, and if not, the one thing to do about it. */
export function PublishPanel(props: PublishPanelProps) {
  const { gig, missing, justPublished } = props;
  if (gig.state === 'active')
    return (
      <Notice
        tone="good"
        role={justPublished ? 'status' : undefined}
        title={justPublished ? 'It is live: buyers can find and order it.' : 'This gig is live.'}
        action={
          <LinkButton href={`/gigs/${gig.slug}`} variant="secondary" size="sm">
            See it as buyers do
          </LinkButton>
        }
      >
        Changes to it are seen at once; orders that are running keep what was bought.
      </Notice>
    );
  if (gig.state === 'paused')
    return (
      <Notice tone="waiting" title="This gig is paused.">
        Its page can still be read, and nobody can order it.
      </Notice>
    );
  if (gig.state === 'removed')
    return (
      <Notice tone="attention" title="This gig was taken down, and cannot be changed for now.">
        {gig.removedReason}
      </Notice>
    );
  return missing.length > 0 ? (
    <StillMissing gigId={gig.id} missing={missing} />
  ) : (
    <Ready {...props} />
  );
}

function StillMissing({ gigId, missing }: { gigId: string; missing: readonly Missing[] }) {
  return (
    <Notice
      tone="waiting"
      title={missing.length === 1 ? 'One thing is missing' : `${missing.length} things are missing`}
    >
      <ul className="mt-1 grid gap-2.5">
        {[...new Set(missing.map((one) => one.step))].map((step) => (
          <li key={step}>
            <Link
              prefetch={false}
              href={`/sell/gigs/${gigId}?step=${step}`}
              className="text-link font-semibold"
            >
              {stepNames[step]}
            </Link>
            <ul>
              {missing
                .filter((one) => one.step === step)
                .map(({ field, message }) => (
                  <li key={field}>{message}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Ready({ gig, standing, publishAction }: PublishPanelProps) {
  if (!standing.emailVerified)
    return (
      <Notice
        tone="waiting"
        title="Your gig is ready. Verify your mail address to publish it."
        action={
          <LinkButton href="/verify" size="sm">
            Verify it
          </LinkButton>
        }
      >
        The link is in the mail that we sent you.
      </Notice>
    );
  if (standing.level === null)
    return (
      <Notice
        tone="waiting"
        title="Your gig is ready. Become a seller to publish it."
        action={
          <LinkButton href="/become-a-seller" size="sm">
            Become a seller
          </LinkButton>
        }
      >
        Buyers want to know who they buy from: it takes two minutes, and your draft stays here.
      </Notice>
    );
  if (standing.live >= standing.liveLimit)
    return (
      <Notice
        tone="waiting"
        title={`Your gig is ready, and you have ${standing.live} live gigs, as many as your level allows.`}
        action={
          <LinkButton href="/sell/gigs?state=active" size="sm">
            See live gigs
          </LinkButton>
        }
      >
        Pause one of them to publish this one.
      </Notice>
    );
  return (
    <ActionForm id="gig-publish" action={publishAction} className="card grid gap-4 p-5">
      <input type="hidden" name="gigId" value={gig.id} />
      <div>
        <p className="font-display font-semibold text-lg">Ready to publish</p>
        <p className="text-muted">
          This is how buyers will see it. Its category and its address stay as they are from then
          on; everything else can be changed.
        </p>
      </div>
      <SubmitButton className="justify-self-start max-sm:w-full" pending="Publishing…">
        Publish
      </SubmitButton>
    </ActionForm>
  );
}
