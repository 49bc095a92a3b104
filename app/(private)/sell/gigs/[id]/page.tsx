import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { EditorHead } from '@/components/gigs/editor-head';
import {
  type EditorStep,
  EditorSteps,
  editorSteps,
  stepNames,
} from '@/components/gigs/editor-steps';
import { missingToPublish } from '@/lib/catalog/completeness';
import { readOwnGig } from '@/lib/catalog/studio-queries';
import type { StudioGig } from '@/lib/catalog/studio-views';
import { PreviewStep } from './preview-step';
import { StepForm, stepLeads } from './step-form';

export const metadata: Metadata = { title: 'Edit a gig' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

interface EditorProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ step?: string | string[]; saved?: string; published?: string }>;
}

/** The editor of one gig: its steps in the address, so that each can be opened, left and come back to. */
export default async function EditGigPage({ params, searchParams }: EditorProps) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const person = await signedIn(`/sell/gigs/${id}`);
  const gig = await found(readOwnGig(person, id));
  const missing = missingToPublish(gig);
  const step = stepOf(query.step, gig, missing[0]?.step);
  const empty = (['extras', 'questions', 'faq'] as const).filter((one) => gig[one].length === 0);
  return (
    <div className="page grid gap-6 py-8 sm:py-10">
      <EditorHead gig={gig} />
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-24">
          <EditorSteps gigId={gig.id} current={step} missing={missing} empty={empty} />
        </div>
        <div className="grid min-w-0 max-w-3xl gap-6">
          <div className="grid gap-1.5">
            <h2>{stepNames[step]}</h2>
            {step !== 'preview' && <p className="max-w-text text-muted">{stepLeads[step]}</p>}
          </div>
          {step === 'preview' ? (
            <PreviewStep
              person={person}
              gig={gig}
              missing={missing}
              justPublished={!!query.published}
            />
          ) : (
            <StepForm
              step={step}
              gig={gig}
              missing={missing.filter((one) => one.step === step)}
              saved={!!query.saved}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** The step that the address names; else the first that lacks something; else the preview. */
function stepOf(
  asked: string | string[] | undefined,
  gig: Pick<StudioGig, 'state'>,
  lacking: EditorStep | undefined,
): EditorStep {
  // What was taken down can be read, not written.
  if (gig.state === 'removed') return 'preview';
  return editorSteps.find((step) => step === asked) ?? lacking ?? 'preview';
}
