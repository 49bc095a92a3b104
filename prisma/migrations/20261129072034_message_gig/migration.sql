-- AlterTable
ALTER TABLE "message" ADD COLUMN     "gig_id" UUID;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_gig_id_fkey" FOREIGN KEY ("gig_id") REFERENCES "gig"("id") ON DELETE SET NULL ON UPDATE CASCADE;
