-- AlterTable
ALTER TABLE "gig" ADD COLUMN     "state_before_removal" "GigState";

-- What is taken down now was noted in the audit log with the state that it had.
UPDATE "gig" SET "state_before_removal" = (
    SELECT ("facts" ->> 'from')::"GigState" FROM "audit_entry"
     WHERE "act" = 'gig.remove' AND "subject_id" = "gig"."id"::text
     ORDER BY "at" DESC LIMIT 1)
 WHERE "state" = 'removed';
