import type { FormAction } from '@/components/ui/form-state';

/** Every form of the order's page and the server action that it sends; the page hands them in. */
export interface OrderForms {
  resumeCheckout: FormAction;
  submitRequirements: FormAction;
  /** Called by the requirements form while it is being filled in. */
  saveAnswers: FormAction;
  startWithoutAnswers: FormAction;
  deliver: FormAction;
  accept: FormAction;
  requestRevision: FormAction;
  lookLonger: FormAction;
  cancel: FormAction;
  sendMessage: FormAction;
  giveTip: FormAction;
  requestExtension: FormAction;
  answerExtension: FormAction;
  proposeCancellation: FormAction;
  answerProposal: FormAction;
  withdrawProposal: FormAction;
  offerExtra: FormAction;
  buyExtra: FormAction;
  closeExtra: FormAction;
  openDispute: FormAction;
  answerDispute: FormAction;
  agreeDispute: FormAction;
  review: FormAction;
  replyToReview: FormAction;
}
