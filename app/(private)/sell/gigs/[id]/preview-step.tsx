import {
  deleteGigAction,
  pauseGigAction,
  publishGigAction,
  resumeGigAction,
} from '@/app/actions/gigs';
import { EditorPreview } from '@/components/gigs/editor-preview';
import { PublishPanel } from '@/components/gigs/editor-publish';
import { GigMoves } from '@/components/gigs/gig-moves';
import type { Missing } from '@/lib/catalog/completeness';
import { readStanding } from '@/lib/catalog/studio-queries';
import type { StudioGig } from '@/lib/catalog/studio-views';
import type { Person } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { marketplace } from '@/marketplace.config';

interface PreviewStepProps {
  person: Person;
  gig: StudioGig & { openOrders: number };
  missing: readonly Missing[];
  justPublished: boolean;
}

/** The last step: what is still needed, the gig as buyers see it, and what can be done with it. */
export async function PreviewStep({ person, gig, missing, justPublished }: PreviewStepProps) {
  const [standing, at] = await Promise.all([readStanding(person), now()]);
  return (
    <div className="grid gap-8">
      <PublishPanel
        gig={gig}
        missing={missing}
        standing={standing}
        justPublished={justPublished}
        publishAction={publishGigAction}
      />
      <div className="card p-4 sm:p-7">
        <EditorPreview gig={gig} categories={marketplace.gigs.categories} at={at} />
      </div>
      <div className="-ml-3 flex flex-wrap items-start gap-x-2">
        <GigMoves
          gig={gig}
          actions={{ pause: pauseGigAction, resume: resumeGigAction, remove: deleteGigAction }}
          from="editor"
        />
      </div>
    </div>
  );
}
