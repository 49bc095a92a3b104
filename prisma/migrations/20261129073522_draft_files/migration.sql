-- AlterTable
ALTER TABLE "file" ADD COLUMN     "draft_of_id" UUID;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_draft_of_id_fkey" FOREIGN KEY ("draft_of_id") REFERENCES "conversation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Few of all files wait with a draft.
CREATE INDEX file_draft_of ON file (draft_of_id, owner_id) WHERE draft_of_id IS NOT NULL;
