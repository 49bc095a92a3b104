-- CreateEnum
CREATE TYPE "OfferState" AS ENUM ('open', 'change_asked', 'accepted', 'declined', 'withdrawn', 'lapsed');

-- DropForeignKey
ALTER TABLE "file" DROP CONSTRAINT "file_message_id_fkey";

-- DropForeignKey
ALTER TABLE "order_message" DROP CONSTRAINT "order_message_order_id_fkey";

-- AlterTable
ALTER TABLE "order" ADD COLUMN     "milestone" INTEGER,
ADD COLUMN     "offer_id" UUID;

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "gig_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation_side" (
    "conversation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "side" "Side" NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "read_seq" BIGINT NOT NULL DEFAULT 0,
    "read_at" TIMESTAMPTZ(3),
    "unread" INTEGER NOT NULL DEFAULT 0,
    "starred_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "blocked_at" TIMESTAMPTZ(3),
    "draft" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "conversation_side_pkey" PRIMARY KEY ("conversation_id","person_id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "conversation_id" UUID NOT NULL,
    "order_id" UUID,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "offer_id" UUID,
    "key" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "seller_id" UUID NOT NULL,
    "gig_id" UUID,
    "title" TEXT NOT NULL,
    "included" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "delivery_days" INTEGER NOT NULL,
    "revisions" INTEGER NOT NULL,
    "asks_questions" BOOLEAN NOT NULL DEFAULT false,
    "state" "OfferState" NOT NULL DEFAULT 'open',
    "change_asked" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_milestone" (
    "offer_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "included" TEXT NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "delivery_days" INTEGER NOT NULL,
    "revisions" INTEGER NOT NULL,

    CONSTRAINT "offer_milestone_pkey" PRIMARY KEY ("offer_id","position")
);

-- CreateTable
CREATE TABLE "live_event" (
    "id" BIGSERIAL NOT NULL,
    "xact" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "live_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_presence" (
    "person_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_presence_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "conversation_buyer_id_seller_id_key" ON "conversation"("buyer_id", "seller_id");

-- CreateIndex
CREATE INDEX "conversation_side_person_id_last_at_idx" ON "conversation_side"("person_id", "last_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "message_seq_key" ON "message"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "message_offer_id_key" ON "message"("offer_id");

-- CreateIndex
CREATE INDEX "message_conversation_id_seq_idx" ON "message"("conversation_id", "seq");

-- CreateIndex
CREATE INDEX "message_order_id_seq_idx" ON "message"("order_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "message_author_id_key_key" ON "message"("author_id", "key");

-- CreateIndex
CREATE INDEX "offer_conversation_id_idx" ON "offer"("conversation_id");

-- CreateIndex
CREATE INDEX "offer_state_expires_at_idx" ON "offer"("state", "expires_at");

-- CreateIndex
CREATE INDEX "live_event_person_id_xact_id_idx" ON "live_event"("person_id", "xact", "id");

-- CreateIndex
CREATE INDEX "live_event_at_idx" ON "live_event"("at");

-- CreateIndex
CREATE INDEX "person_presence_seen_at_idx" ON "person_presence"("seen_at");

-- CreateIndex
CREATE INDEX "order_offer_id_idx" ON "order"("offer_id");

-- What was said on orders becomes part of the conversation of its two people.
INSERT INTO conversation (id, buyer_id, seller_id, gig_id, created_at)
SELECT gen_random_uuid(), o.buyer_id, o.seller_id, (array_agg(o.gig_id ORDER BY m.at))[1], min(m.at)
  FROM order_message m JOIN "order" o ON o.id = m.order_id GROUP BY o.buyer_id, o.seller_id;

INSERT INTO message (id, conversation_id, order_id, author_id, text, at)
SELECT m.id, c.id, o.id, m.author_id, m.text, m.at
  FROM order_message m JOIN "order" o ON o.id = m.order_id
  JOIN conversation c ON c.buyer_id = o.buyer_id AND c.seller_id = o.seller_id
 ORDER BY m.at, m.id;

-- It was all to be seen on the orders' pages: nothing of it is new to anybody.
INSERT INTO conversation_side (conversation_id, person_id, side, last_at, read_seq, read_at)
SELECT c.id, CASE side WHEN 'buyer' THEN c.buyer_id ELSE c.seller_id END, side, max(m.at), max(m.seq), max(m.at)
  FROM conversation c JOIN message m ON m.conversation_id = c.id, unnest(enum_range(NULL::"Side")) AS side
 GROUP BY c.id, side;

DROP TABLE "order_message";

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_side" ADD CONSTRAINT "conversation_side_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_side" ADD CONSTRAINT "conversation_side_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_milestone" ADD CONSTRAINT "offer_milestone_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was said stays as it was said.
CREATE TRIGGER insert_only BEFORE UPDATE OF conversation_id, order_id, author_id, text, offer_id, key, at OR DELETE ON message
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE conversation ADD CONSTRAINT conversation_two_people CHECK (buyer_id <> seller_id);
ALTER TABLE conversation_side ADD CONSTRAINT side_unread CHECK (unread >= 0);
ALTER TABLE offer ADD CONSTRAINT offer_amounts CHECK (price_cents > 0 AND delivery_days BETWEEN 1 AND 365 AND revisions >= -1);
ALTER TABLE offer_milestone ADD CONSTRAINT milestone_amounts
  CHECK (price_cents > 0 AND delivery_days BETWEEN 1 AND 365 AND revisions >= -1 AND position BETWEEN 1 AND 20);
-- One order at a time can be the one for an offer or its milestone; one that was left unpaid makes room for the next.
CREATE UNIQUE INDEX one_order_an_offer ON "order" (offer_id, coalesce(milestone, 0))
  WHERE offer_id IS NOT NULL AND state NOT IN ('abandoned', 'cancelled');

-- Whoever is to know hears of it when it is committed, at any web process: a program cannot forget to say so.
CREATE FUNCTION announce_live_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('minnow_live', NEW.person_id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER INSERT ON live_event FOR EACH ROW EXECUTE FUNCTION announce_live_event();
