-- CreateEnum
CREATE TYPE "ExportState" AS ENUM ('waiting', 'ready', 'gone');

-- CreateTable
CREATE TABLE "calendar_feed" (
    "person_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "data_export" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" "ExportState" NOT NULL DEFAULT 'waiting',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "ready_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "size_bytes" BIGINT,

    CONSTRAINT "data_export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requirement_draft" (
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "answer" TEXT NOT NULL,
    "choices" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "requirement_draft_pkey" PRIMARY KEY ("order_id","position")
);

-- CreateTable
CREATE TABLE "revision_item" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "file_id" UUID,
    "text" TEXT NOT NULL,
    "done_in_id" UUID,

    CONSTRAINT "revision_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_hash_key" ON "calendar_feed"("hash");

-- CreateIndex
CREATE INDEX "data_export_person_id_asked_at_idx" ON "data_export"("person_id", "asked_at" DESC);

-- CreateIndex
CREATE INDEX "data_export_state_expires_at_idx" ON "data_export"("state", "expires_at");

-- CreateIndex
CREATE INDEX "revision_item_file_id_idx" ON "revision_item"("file_id");

-- CreateIndex
CREATE INDEX "revision_item_done_in_id_idx" ON "revision_item"("done_in_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_item_revision_id_position_key" ON "revision_item"("revision_id", "position");

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_export" ADD CONSTRAINT "data_export_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement_draft" ADD CONSTRAINT "requirement_draft_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_item" ADD CONSTRAINT "revision_item_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_item" ADD CONSTRAINT "revision_item_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_item" ADD CONSTRAINT "revision_item_done_in_id_fkey" FOREIGN KEY ("done_in_id") REFERENCES "delivery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A person has one export under way at a time: who asks in two tabs at once gets one.
CREATE UNIQUE INDEX "data_export_one_waiting" ON "data_export"("person_id") WHERE "state" = 'waiting';
