import {
  addPicturesAction,
  arrangePicturesAction,
  saveBasicsAction,
  saveDescriptionAction,
  saveExtrasAction,
  saveFaqAction,
  savePackagesAction,
  saveQuestionsAction,
} from '@/app/actions/gigs';
import { BasicsFields } from '@/components/gigs/editor-basics';
import { DescriptionField } from '@/components/gigs/editor-description';
import { ExtrasFields } from '@/components/gigs/editor-extras';
import { FaqFields } from '@/components/gigs/editor-faq';
import { EditorForm } from '@/components/gigs/editor-form';
import { missingHint } from '@/components/gigs/editor-missing';
import { PackagesFields } from '@/components/gigs/editor-packages';
import { EditorPictures } from '@/components/gigs/editor-pictures';
import { QuestionsFields } from '@/components/gigs/editor-questions';
import type { GigStep, Missing } from '@/lib/catalog/completeness';
import { isPublished } from '@/lib/catalog/states';
import type { StudioGig } from '@/lib/catalog/studio-views';
import { marketplace } from '@/marketplace.config';

/** What each step is for, in a sentence or two. */
export const stepLeads: Readonly<Record<GigStep, string>> = {
  basics: 'What you do, in one line, and where buyers find it.',
  description:
    'What you do, how you work, what one gets. Links, phone numbers and addresses cannot stand here: buyers reach you on their order.',
  packages:
    'What one gets, for how much, and when. The commission is taken only from money that you are paid.',
  extras: 'What buyers can add to a package. None of it has to be.',
  questions:
    'What you have to know before you begin. The delivery clock starts when the buyer has answered; a gig that asks nothing starts at once.',
  faq: 'What buyers would ask before they order, answered once.',
  pictures: 'The first picture is the cover: it stands in every list.',
};

interface StepFormProps {
  step: GigStep;
  gig: StudioGig;
  missing: readonly Missing[];
  /** It has just been saved. */
  saved: boolean;
}

const saveActions = {
  basics: saveBasicsAction,
  description: saveDescriptionAction,
  packages: savePackagesAction,
  extras: saveExtrasAction,
  questions: saveQuestionsAction,
  faq: saveFaqAction,
} as const;

/** The form of the step that is open. */
export function StepForm({ step, gig, missing, saved }: StepFormProps) {
  const version = `${step} ${gig.updatedAt.toISOString()}`;
  if (step === 'pictures')
    return (
      <EditorPictures
        gigId={gig.id}
        pictures={gig.pictures}
        missing={missing}
        version={version}
        saved={saved}
        addAction={addPicturesAction}
        arrangeAction={arrangePicturesAction}
      />
    );
  return (
    <EditorForm
      action={saveActions[step]}
      gigId={gig.id}
      step={step}
      saved={saved}
      version={version}
    >
      <StepFields step={step} gig={gig} missing={missing} />
    </EditorForm>
  );
}

function StepFields({ step, gig, missing }: Omit<StepFormProps, 'saved'>) {
  switch (step) {
    case 'basics':
      return (
        <BasicsFields
          gig={gig}
          categories={marketplace.gigs.categories}
          missing={missing}
          fixed={isPublished(gig.state)}
        />
      );
    case 'description':
      return (
        <DescriptionField
          description={gig.description}
          hint={missingHint(
            missing,
            'description',
            'A blank line begins a paragraph, ‘## ’ a heading, ‘- ’ a list; **two stars** make bold, *one* italic.',
          )}
        />
      );
    case 'packages':
      return (
        <PackagesFields
          packages={gig.packages}
          maxOpenOrders={gig.maxOpenOrders}
          currency={gig.currency}
          missing={missing}
        />
      );
    case 'extras':
      return <ExtrasFields extras={gig.extras} currency={gig.currency} missing={missing} />;
    case 'questions':
      return <QuestionsFields questions={gig.questions} missing={missing} />;
    case 'faq':
      return <FaqFields faq={gig.faq} missing={missing} />;
    case 'pictures':
      return null;
  }
}
