import type { Operation } from '../http/operation';
import { accountLinkOperations } from './account-links';
import { accountOperations } from './accounts';
import { balanceOperations } from './balance';
import { balanceSettingsOperations } from './balance-settings';
import { chargeOperations } from './charges';
import { sessionOperations } from './checkout-sessions';
import { customerOperations } from './customers';
import { disputeOperations } from './disputes';
import { eventOperations } from './events';
import { fileOperations } from './files';
import { fraudWarningOperations } from './fraud-warnings';
import { paymentIntentOperations } from './payment-intents';
import { paymentMethodOperations } from './payment-methods';
import { payoutOperations } from './payouts';
import { refundOperations } from './refunds';
import { setupIntentOperations } from './setup-intents';
import { transferReversalOperations } from './transfer-reversals';
import { transferOperations } from './transfers';
import { webhookEndpointOperations } from './webhook-endpoints';

/** The whole API of the sandbox. */
export const operations: Operation[] = [
  ...accountOperations,
  ...accountLinkOperations,
  ...balanceOperations,
  ...balanceSettingsOperations,
  ...chargeOperations,
  ...customerOperations,
  ...disputeOperations,
  ...eventOperations,
  ...fileOperations,
  ...fraudWarningOperations,
  ...paymentIntentOperations,
  ...paymentMethodOperations,
  ...payoutOperations,
  ...refundOperations,
  ...sessionOperations,
  ...setupIntentOperations,
  ...transferOperations,
  ...transferReversalOperations,
  ...webhookEndpointOperations,
];
