-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('spam', 'abuse', 'outside', 'fraud', 'other');

-- AlterTable
ALTER TABLE "seller_profile" ADD COLUMN     "answer_minutes" INTEGER;

-- AlterTable
ALTER TABLE "gig_listing" ADD COLUMN     "answer_minutes" INTEGER;

-- CreateTable
CREATE TABLE "conversation_report" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "reason" "ReportReason" NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "statement" TEXT,

    CONSTRAINT "conversation_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "conversation_report_conversation_id_idx" ON "conversation_report"("conversation_id");

-- CreateIndex
CREATE INDEX "conversation_report_closed_at_at_idx" ON "conversation_report"("closed_at", "at");

-- AddForeignKey
ALTER TABLE "conversation_report" ADD CONSTRAINT "conversation_report_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_report" ADD CONSTRAINT "conversation_report_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_report" ADD CONSTRAINT "conversation_report_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Below, what the schema cannot say.

-- The same conversation is not reported twice by one person while an admin has not answered.
CREATE UNIQUE INDEX one_open_report ON conversation_report (conversation_id, reporter_id) WHERE closed_at IS NULL;
ALTER TABLE conversation_report ADD CONSTRAINT report_closed_with_words CHECK ((closed_at IS NULL) = (statement IS NULL));

-- The number in everybody's header.
CREATE INDEX conversation_side_unread ON conversation_side (person_id) WHERE unread > 0;

-- The words of a message as search compares them: in any language, so without the endings of one. Named with its schema,
-- because the index is also made where no search path is set (a restored backup).
CREATE FUNCTION message_words(text text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('simple', public.unaccent('public.unaccent'::regdictionary, text))
$$;
-- One index for both: a search reads the words of the person's own conversations and of no one else's.
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX message_words_of_conversation ON message USING gin (conversation_id, message_words(text));

-- Beside the one that writes the listing, so that neither has to know of the other.
CREATE FUNCTION listing_takes_answer_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.answer_minutes := (SELECT answer_minutes FROM seller_profile WHERE person_id = NEW.seller_id);
  RETURN NEW;
END $$;
CREATE TRIGGER takes_answer_minutes BEFORE INSERT ON gig_listing
  FOR EACH ROW EXECUTE FUNCTION listing_takes_answer_minutes();
