-- CreateEnum
CREATE TYPE "FileScan" AS ENUM ('unchecked', 'waiting', 'clean', 'infected');

-- AlterTable
ALTER TABLE "file" ADD COLUMN     "scan" "FileScan" NOT NULL DEFAULT 'unchecked',
ADD COLUMN     "scanned_at" TIMESTAMPTZ(3),
ADD COLUMN     "virus" TEXT;

-- CreateTable
CREATE TABLE "upload" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "purpose" "FilePurpose" NOT NULL,
    "order_id" UUID,
    "field" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "modified" TEXT NOT NULL DEFAULT '',
    "received_bytes" INTEGER NOT NULL DEFAULT 0,
    "hash_state" BYTEA,
    "key" TEXT NOT NULL,
    "multipart_id" TEXT NOT NULL DEFAULT '',
    "parts" TEXT[],
    "parts_begun" INTEGER NOT NULL DEFAULT 0,
    "tail" INTEGER,
    "writer" UUID,
    "writer_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "upload_key_key" ON "upload"("key");

-- CreateIndex
CREATE INDEX "upload_owner_id_idx" ON "upload"("owner_id");

-- CreateIndex
CREATE INDEX "upload_expires_at_idx" ON "upload"("expires_at");

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE upload ADD CONSTRAINT upload_bytes
  CHECK (size_bytes > 0 AND received_bytes BETWEEN 0 AND size_bytes AND parts_begun >= 0);
-- A name for what was found, and only then.
ALTER TABLE file ADD CONSTRAINT file_virus CHECK ((scan = 'infected') = (virus IS NOT NULL));
