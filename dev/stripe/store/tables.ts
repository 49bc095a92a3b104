import type { AccountRow, LinkRow } from './rows/accounts';
import type { SessionRow } from './rows/checkout';
import type {
  DeliveryRow,
  EventRow,
  FileRow,
  IdempotencyRow,
  MetaRow,
  TimerRow,
  WebhookEndpointRow,
} from './rows/events';
import type {
  BalanceRow,
  BalanceTransactionRow,
  PayoutRow,
  TransferReversalRow,
  TransferRow,
} from './rows/money';
import type {
  ChargeRow,
  CustomerRow,
  DisputeRow,
  FraudWarningRow,
  PaymentIntentRow,
  PaymentMethodRow,
  RefundRow,
  SetupIntentRow,
} from './rows/payments';

/** Every table of the sandbox and what a row of it is. */
export interface Rows {
  meta: MetaRow;
  accounts: AccountRow;
  links: LinkRow;
  customers: CustomerRow;
  payment_methods: PaymentMethodRow;
  sessions: SessionRow;
  payment_intents: PaymentIntentRow;
  setup_intents: SetupIntentRow;
  charges: ChargeRow;
  refunds: RefundRow;
  disputes: DisputeRow;
  fraud_warnings: FraudWarningRow;
  transfers: TransferRow;
  transfer_reversals: TransferReversalRow;
  balance_transactions: BalanceTransactionRow;
  balances: BalanceRow;
  payouts: PayoutRow;
  files: FileRow;
  events: EventRow;
  webhook_endpoints: WebhookEndpointRow;
  deliveries: DeliveryRow;
  idempotency: IdempotencyRow;
  timers: TimerRow;
}

export type Table = keyof Rows;

const named: Record<Table, true> = {
  meta: true,
  accounts: true,
  links: true,
  customers: true,
  payment_methods: true,
  sessions: true,
  payment_intents: true,
  setup_intents: true,
  charges: true,
  refunds: true,
  disputes: true,
  fraud_warnings: true,
  transfers: true,
  transfer_reversals: true,
  balance_transactions: true,
  balances: true,
  payouts: true,
  files: true,
  events: true,
  webhook_endpoints: true,
  deliveries: true,
  idempotency: true,
  timers: true,
};

export const tables = Object.keys(named) as Table[];
