-- Extensions that the schema and search stand on; all ship with PostgreSQL's contrib.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('member', 'admin');

-- CreateEnum
CREATE TYPE "PersonStatus" AS ENUM ('active', 'suspended');

-- CreateEnum
CREATE TYPE "SellerLevel" AS ENUM ('new', 'level1', 'level2', 'top');

-- CreateEnum
CREATE TYPE "PayoutState" AS ENUM ('none', 'incomplete', 'ready', 'restricted');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('verify', 'reset');

-- CreateEnum
CREATE TYPE "FilePurpose" AS ENUM ('gallery', 'requirement', 'delivery', 'message', 'dispute');

-- CreateEnum
CREATE TYPE "GigState" AS ENUM ('draft', 'active', 'paused', 'removed', 'deleted');

-- CreateEnum
CREATE TYPE "PackageTier" AS ENUM ('basic', 'standard', 'premium');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('text', 'choice', 'choices', 'file');

-- CreateEnum
CREATE TYPE "PaymentLeg" AS ENUM ('order', 'extra', 'tip');

-- CreateEnum
CREATE TYPE "PaymentState" AS ENUM ('created', 'open', 'paid', 'expired', 'failed');

-- CreateEnum
CREATE TYPE "LegState" AS ENUM ('due', 'pending', 'done', 'failed');

-- CreateEnum
CREATE TYPE "OrderState" AS ENUM ('awaiting_payment', 'abandoned', 'awaiting_requirements', 'in_progress', 'delivered', 'in_revision', 'disputed', 'completed', 'cancelled');

-- CreateEnum
CREATE TYPE "Fault" AS ENUM ('none', 'buyer', 'seller', 'platform');

-- CreateEnum
CREATE TYPE "AskState" AS ENUM ('open', 'accepted', 'declined', 'withdrawn', 'lapsed');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('buyer', 'seller');

-- CreateEnum
CREATE TYPE "DisputeState" AS ENUM ('open', 'answered', 'settled');

-- CreateEnum
CREATE TYPE "DisputeWish" AS ENUM ('refund', 'part', 'redo', 'release');

-- CreateEnum
CREATE TYPE "DisputeOutcome" AS ENUM ('release', 'refund', 'split', 'agreed');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "username" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "role" "Role" NOT NULL DEFAULT 'member',
    "status" "PersonStatus" NOT NULL DEFAULT 'active',
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "email_verified_at" TIMESTAMPTZ(3),
    "avatar_key" TEXT,
    "country" TEXT,
    "stripe_customer" TEXT,
    "suspended_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seller_profile" (
    "person_id" UUID NOT NULL,
    "headline" TEXT NOT NULL,
    "bio" TEXT NOT NULL,
    "languages" TEXT[],
    "skills" TEXT[],
    "level" "SellerLevel" NOT NULL DEFAULT 'new',
    "rating_sum" INTEGER NOT NULL DEFAULT 0,
    "rating_count" INTEGER NOT NULL DEFAULT 0,
    "orders_done" INTEGER NOT NULL DEFAULT 0,
    "on_time_percent" INTEGER,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "max_open_orders" INTEGER,
    "stripe_account" TEXT,
    "payout_state" "PayoutState" NOT NULL DEFAULT 'none',
    "payout_state_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seller_profile_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "one_time_token" (
    "hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "hits" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clock" (
    "id" INTEGER NOT NULL,
    "offset_ms" BIGINT NOT NULL,

    CONSTRAINT "clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "purpose" "FilePurpose" NOT NULL,
    "order_id" UUID,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "delivery_id" UUID,
    "message_id" UUID,
    "dispute_id" UUID,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gig" (
    "id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "state" "GigState" NOT NULL DEFAULT 'draft',
    "slug" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL DEFAULT '',
    "subcategory" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[],
    "description" TEXT NOT NULL DEFAULT '',
    "price_from_cents" INTEGER NOT NULL DEFAULT 0,
    "fastest_days" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'usd',
    "max_open_orders" INTEGER,
    "rating_sum" INTEGER NOT NULL DEFAULT 0,
    "rating_count" INTEGER NOT NULL DEFAULT 0,
    "orders_done" INTEGER NOT NULL DEFAULT 0,
    "removed_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search_text" tsvector,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gig_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gig_package" (
    "id" UUID NOT NULL,
    "gig_id" UUID NOT NULL,
    "tier" "PackageTier" NOT NULL,
    "name" TEXT NOT NULL,
    "included" TEXT NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "delivery_days" INTEGER NOT NULL,
    "revisions" INTEGER NOT NULL,

    CONSTRAINT "gig_package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gig_extra" (
    "id" UUID NOT NULL,
    "gig_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "add_days" INTEGER NOT NULL,
    "add_revisions" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "gig_extra_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gig_question" (
    "id" UUID NOT NULL,
    "gig_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "text" TEXT NOT NULL,
    "options" TEXT[],
    "required" BOOLEAN NOT NULL,

    CONSTRAINT "gig_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gig_faq" (
    "id" UUID NOT NULL,
    "gig_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "gig_faq_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gig_picture" (
    "id" UUID NOT NULL,
    "gig_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "gig_picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_gig" (
    "person_id" UUID NOT NULL,
    "gig_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_gig_pkey" PRIMARY KEY ("person_id","gig_id")
);

-- CreateTable
CREATE TABLE "ledger_account" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "owner" TEXT NOT NULL DEFAULT '',
    "currency" TEXT NOT NULL,

    CONSTRAINT "ledger_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_transaction" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "order_id" UUID,
    "person_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_transaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" BIGSERIAL NOT NULL,
    "transaction_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "leg" "PaymentLeg" NOT NULL,
    "leg_id" UUID NOT NULL,
    "state" "PaymentState" NOT NULL DEFAULT 'created',
    "amount_cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "session_id" TEXT,
    "session_url" TEXT,
    "payment_intent_id" TEXT,
    "charge_id" TEXT,
    "fee_cents" INTEGER,
    "unwanted" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "state" "LegState" NOT NULL DEFAULT 'due',
    "stripe_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout" (
    "id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "payout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfer" (
    "id" UUID NOT NULL,
    "payout_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "charge_id" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "state" "LegState" NOT NULL DEFAULT 'due',
    "stripe_id" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stripe_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "account" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "payload" JSONB NOT NULL,
    "handled_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "stripe_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "state" "OrderState" NOT NULL DEFAULT 'awaiting_payment',
    "buyer_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "gig_id" UUID NOT NULL,
    "checkout_key" UUID NOT NULL,
    "bought" JSONB NOT NULL,
    "title" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "service_fee_cents" INTEGER NOT NULL,
    "commission_bps" INTEGER NOT NULL,
    "delivery_days" INTEGER NOT NULL,
    "revisions_included" INTEGER NOT NULL,
    "revisions_used" INTEGER NOT NULL DEFAULT 0,
    "looked_longer" BOOLEAN NOT NULL DEFAULT false,
    "state_before_dispute" "OrderState",
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "late_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "first_delivered_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),
    "cleared_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_cause" TEXT,
    "cancel_fault" "Fault",

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_event" (
    "id" BIGSERIAL NOT NULL,
    "order_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "actor_id" UUID,
    "from_state" "OrderState" NOT NULL,
    "to_state" "OrderState" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "facts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "order_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_timer" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "paused_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "order_timer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_requirement" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "text" TEXT NOT NULL,
    "options" TEXT[],
    "required" BOOLEAN NOT NULL,
    "answer" TEXT,
    "choices" TEXT[],
    "file_ids" UUID[],

    CONSTRAINT "order_requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_request" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cancel_proposal" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "by" "Side" NOT NULL,
    "refund_percent" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "AskState" NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "cancel_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extension_request" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "by" "Side" NOT NULL,
    "days" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "AskState" NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "extension_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extra_offer" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "add_days" INTEGER NOT NULL,
    "add_revisions" INTEGER NOT NULL DEFAULT 0,
    "state" "AskState" NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "extra_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tip" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "amount_cents" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "tip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_message" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "gig_id" UUID NOT NULL,
    "by" "Side" NOT NULL,
    "author_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "rating" INTEGER NOT NULL,
    "quality" INTEGER,
    "communication" INTEGER,
    "value" INTEGER,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "reply" TEXT,
    "replied_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "opened_by" "Side" NOT NULL,
    "reason" TEXT NOT NULL,
    "story" TEXT NOT NULL,
    "wish" "DisputeWish" NOT NULL,
    "wish_cents" INTEGER,
    "state" "DisputeState" NOT NULL DEFAULT 'open',
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_by" TIMESTAMPTZ(3) NOT NULL,
    "decide_by" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "outcome" "DisputeOutcome",
    "refund_cents" INTEGER,
    "statement" TEXT,
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "path" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "cause" TEXT NOT NULL,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "person_username_key" ON "person"("username");

-- CreateIndex
CREATE UNIQUE INDEX "person_stripe_customer_key" ON "person"("stripe_customer");

-- CreateIndex
CREATE UNIQUE INDEX "seller_profile_stripe_account_key" ON "seller_profile"("stripe_account");

-- CreateIndex
CREATE INDEX "one_time_token_person_id_purpose_idx" ON "one_time_token"("person_id", "purpose");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_subject_subject_id_idx" ON "audit_entry"("subject", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "file_key_key" ON "file"("key");

-- CreateIndex
CREATE INDEX "file_order_id_idx" ON "file"("order_id");

-- CreateIndex
CREATE INDEX "file_delivery_id_idx" ON "file"("delivery_id");

-- CreateIndex
CREATE INDEX "file_message_id_idx" ON "file"("message_id");

-- CreateIndex
CREATE INDEX "file_dispute_id_idx" ON "file"("dispute_id");

-- CreateIndex
CREATE UNIQUE INDEX "gig_slug_key" ON "gig"("slug");

-- CreateIndex
CREATE INDEX "gig_seller_id_idx" ON "gig"("seller_id");

-- CreateIndex
CREATE INDEX "gig_state_category_subcategory_idx" ON "gig"("state", "category", "subcategory");

-- CreateIndex
CREATE INDEX "gig_state_published_at_idx" ON "gig"("state", "published_at");

-- CreateIndex
CREATE UNIQUE INDEX "gig_package_gig_id_tier_key" ON "gig_package"("gig_id", "tier");

-- CreateIndex
CREATE INDEX "gig_extra_gig_id_idx" ON "gig_extra"("gig_id");

-- CreateIndex
CREATE INDEX "gig_question_gig_id_idx" ON "gig_question"("gig_id");

-- CreateIndex
CREATE INDEX "gig_faq_gig_id_idx" ON "gig_faq"("gig_id");

-- CreateIndex
CREATE UNIQUE INDEX "gig_picture_key_key" ON "gig_picture"("key");

-- CreateIndex
CREATE INDEX "gig_picture_gig_id_idx" ON "gig_picture"("gig_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_account_kind_owner_currency_key" ON "ledger_account"("kind", "owner", "currency");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transaction_reference_key" ON "ledger_transaction"("reference");

-- CreateIndex
CREATE INDEX "ledger_transaction_order_id_idx" ON "ledger_transaction"("order_id");

-- CreateIndex
CREATE INDEX "ledger_transaction_person_id_idx" ON "ledger_transaction"("person_id");

-- CreateIndex
CREATE INDEX "ledger_entry_account_id_idx" ON "ledger_entry"("account_id");

-- CreateIndex
CREATE INDEX "ledger_entry_transaction_id_idx" ON "ledger_entry"("transaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_session_id_key" ON "payment"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_payment_intent_id_key" ON "payment"("payment_intent_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_charge_id_key" ON "payment"("charge_id");

-- CreateIndex
CREATE INDEX "payment_order_id_idx" ON "payment"("order_id");

-- CreateIndex
CREATE INDEX "payment_state_expires_at_idx" ON "payment"("state", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "refund_stripe_id_key" ON "refund"("stripe_id");

-- CreateIndex
CREATE INDEX "refund_order_id_idx" ON "refund"("order_id");

-- CreateIndex
CREATE INDEX "refund_state_idx" ON "refund"("state");

-- CreateIndex
CREATE INDEX "payout_seller_id_created_at_idx" ON "payout"("seller_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "transfer_stripe_id_key" ON "transfer"("stripe_id");

-- CreateIndex
CREATE INDEX "transfer_seller_id_idx" ON "transfer"("seller_id");

-- CreateIndex
CREATE INDEX "transfer_order_id_idx" ON "transfer"("order_id");

-- CreateIndex
CREATE INDEX "transfer_state_idx" ON "transfer"("state");

-- CreateIndex
CREATE INDEX "stripe_event_handled_at_idx" ON "stripe_event"("handled_at");

-- CreateIndex
CREATE UNIQUE INDEX "order_number_key" ON "order"("number");

-- CreateIndex
CREATE UNIQUE INDEX "order_checkout_key_key" ON "order"("checkout_key");

-- CreateIndex
CREATE INDEX "order_buyer_id_created_at_idx" ON "order"("buyer_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "order_seller_id_created_at_idx" ON "order"("seller_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "order_gig_id_idx" ON "order"("gig_id");

-- CreateIndex
CREATE INDEX "order_state_idx" ON "order"("state");

-- CreateIndex
CREATE INDEX "order_event_order_id_id_idx" ON "order_event"("order_id", "id");

-- CreateIndex
CREATE INDEX "order_timer_due_at_idx" ON "order_timer"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "order_timer_order_id_kind_key" ON "order_timer"("order_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "order_requirement_order_id_position_key" ON "order_requirement"("order_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_order_id_number_key" ON "delivery"("order_id", "number");

-- CreateIndex
CREATE INDEX "revision_request_order_id_idx" ON "revision_request"("order_id");

-- CreateIndex
CREATE INDEX "cancel_proposal_order_id_idx" ON "cancel_proposal"("order_id");

-- CreateIndex
CREATE INDEX "extension_request_order_id_idx" ON "extension_request"("order_id");

-- CreateIndex
CREATE INDEX "extra_offer_order_id_idx" ON "extra_offer"("order_id");

-- CreateIndex
CREATE INDEX "tip_order_id_idx" ON "tip"("order_id");

-- CreateIndex
CREATE INDEX "order_message_order_id_at_idx" ON "order_message"("order_id", "at");

-- CreateIndex
CREATE INDEX "review_gig_id_published_at_idx" ON "review"("gig_id", "published_at");

-- CreateIndex
CREATE INDEX "review_subject_id_published_at_idx" ON "review"("subject_id", "published_at");

-- CreateIndex
CREATE UNIQUE INDEX "review_order_id_by_key" ON "review"("order_id", "by");

-- CreateIndex
CREATE INDEX "dispute_order_id_idx" ON "dispute"("order_id");

-- CreateIndex
CREATE INDEX "dispute_state_decide_by_idx" ON "dispute"("state", "decide_by");

-- CreateIndex
CREATE INDEX "notification_person_id_at_idx" ON "notification"("person_id", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notification_person_id_cause_key" ON "notification"("person_id", "cause");

-- AddForeignKey
ALTER TABLE "seller_profile" ADD CONSTRAINT "seller_profile_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "order_message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_dispute_id_fkey" FOREIGN KEY ("dispute_id") REFERENCES "dispute"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gig" ADD CONSTRAINT "gig_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gig_package" ADD CONSTRAINT "gig_package_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gig_extra" ADD CONSTRAINT "gig_extra_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gig_question" ADD CONSTRAINT "gig_question_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gig_faq" ADD CONSTRAINT "gig_faq_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gig_picture" ADD CONSTRAINT "gig_picture_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_gig" ADD CONSTRAINT "saved_gig_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_gig" ADD CONSTRAINT "saved_gig_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_transaction_id_fkey" FOREIGN KEY ("transaction_id") REFERENCES "ledger_transaction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "ledger_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_payout_id_fkey" FOREIGN KEY ("payout_id") REFERENCES "payout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_event" ADD CONSTRAINT "order_event_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_timer" ADD CONSTRAINT "order_timer_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_requirement" ADD CONSTRAINT "order_requirement_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_request" ADD CONSTRAINT "revision_request_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancel_proposal" ADD CONSTRAINT "cancel_proposal_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension_request" ADD CONSTRAINT "extension_request_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extra_offer" ADD CONSTRAINT "extra_offer_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tip" ADD CONSTRAINT "tip_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_message" ADD CONSTRAINT "order_message_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
