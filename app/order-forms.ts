import type { OrderForms } from '@/components/orders/order-forms';
import { agreeDisputeAction, answerDisputeAction, openDisputeAction } from './actions/disputes';
import {
  answerExtensionAction,
  answerProposalAction,
  buyExtraAction,
  closeExtraAction,
  offerExtraAction,
  proposeCancellationAction,
  requestExtensionAction,
  withdrawProposalAction,
} from './actions/order-changes';
import {
  acceptDeliveryAction,
  cancelOrderAction,
  deliverOrderAction,
  giveTipAction,
  lookLongerAction,
  requestRevisionAction,
  resumeCheckoutAction,
  saveAnswersAction,
  sendMessageAction,
  startWithoutAnswersAction,
  submitRequirementsAction,
} from './actions/orders';
import { replyToReviewAction, reviewOrderAction } from './actions/reviews';

/** The server actions behind the forms of the order's page. */
export const orderForms: OrderForms = {
  resumeCheckout: resumeCheckoutAction,
  submitRequirements: submitRequirementsAction,
  saveAnswers: saveAnswersAction,
  startWithoutAnswers: startWithoutAnswersAction,
  deliver: deliverOrderAction,
  accept: acceptDeliveryAction,
  requestRevision: requestRevisionAction,
  lookLonger: lookLongerAction,
  cancel: cancelOrderAction,
  sendMessage: sendMessageAction,
  giveTip: giveTipAction,
  requestExtension: requestExtensionAction,
  answerExtension: answerExtensionAction,
  proposeCancellation: proposeCancellationAction,
  answerProposal: answerProposalAction,
  withdrawProposal: withdrawProposalAction,
  offerExtra: offerExtraAction,
  buyExtra: buyExtraAction,
  closeExtra: closeExtraAction,
  openDispute: openDisputeAction,
  answerDispute: answerDisputeAction,
  agreeDispute: agreeDisputeAction,
  review: reviewOrderAction,
  replyToReview: replyToReviewAction,
};
