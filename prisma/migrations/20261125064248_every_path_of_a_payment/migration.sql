-- CreateEnum
CREATE TYPE "ReversalInto" AS ENUM ('debt', 'payable');

-- CreateEnum
CREATE TYPE "ChargebackState" AS ENUM ('inquiry', 'open', 'answered', 'won', 'lost', 'closed');

-- AlterEnum
ALTER TYPE "PaymentState" ADD VALUE 'processing' BEFORE 'paid';

-- AlterEnum
ALTER TYPE "OrderState" ADD VALUE 'charged_back' BEFORE 'completed';

-- AlterEnum
ALTER TYPE "DisputeOutcome" ADD VALUE 'bank';

-- AlterTable
ALTER TABLE "seller_profile" ADD COLUMN     "accounts_left" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "fraud_cleared_at" TIMESTAMPTZ(3),
ADD COLUMN     "fraud_warned_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "refund" ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "transfer" ALTER COLUMN "charge_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "order" ADD COLUMN     "state_before_chargeback" "OrderState";

-- CreateTable
CREATE TABLE "transfer_reversal" (
    "id" UUID NOT NULL,
    "transfer_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "into" "ReversalInto" NOT NULL,
    "state" "LegState" NOT NULL DEFAULT 'due',
    "stripe_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "transfer_reversal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chargeback" (
    "id" UUID NOT NULL,
    "stripe_id" TEXT NOT NULL,
    "order_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "ChargebackState" NOT NULL,
    "evidence_due_at" TIMESTAMPTZ(3),
    "evidence" TEXT,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "chargeback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bank_payout" (
    "id" UUID NOT NULL,
    "stripe_id" TEXT NOT NULL,
    "seller_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "arrives_at" TIMESTAMPTZ(3),

    CONSTRAINT "bank_payout_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "transfer_reversal_stripe_id_key" ON "transfer_reversal"("stripe_id");

-- CreateIndex
CREATE INDEX "transfer_reversal_order_id_idx" ON "transfer_reversal"("order_id");

-- CreateIndex
CREATE INDEX "transfer_reversal_seller_id_idx" ON "transfer_reversal"("seller_id");

-- CreateIndex
CREATE INDEX "transfer_reversal_state_idx" ON "transfer_reversal"("state");

-- CreateIndex
CREATE UNIQUE INDEX "chargeback_stripe_id_key" ON "chargeback"("stripe_id");

-- CreateIndex
CREATE INDEX "chargeback_order_id_idx" ON "chargeback"("order_id");

-- CreateIndex
CREATE INDEX "chargeback_payment_id_idx" ON "chargeback"("payment_id");

-- CreateIndex
CREATE INDEX "chargeback_state_evidence_due_at_idx" ON "chargeback"("state", "evidence_due_at");

-- CreateIndex
CREATE UNIQUE INDEX "bank_payout_stripe_id_key" ON "bank_payout"("stripe_id");

-- CreateIndex
CREATE INDEX "bank_payout_seller_id_created_at_idx" ON "bank_payout"("seller_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "transfer_reversal" ADD CONSTRAINT "transfer_reversal_transfer_id_fkey" FOREIGN KEY ("transfer_id") REFERENCES "transfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_reversal" ADD CONSTRAINT "transfer_reversal_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chargeback" ADD CONSTRAINT "chargeback_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chargeback" ADD CONSTRAINT "chargeback_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE transfer_reversal ADD CONSTRAINT reversal_amount CHECK (amount_cents > 0);
ALTER TABLE chargeback ADD CONSTRAINT chargeback_amount CHECK (amount_cents > 0);
