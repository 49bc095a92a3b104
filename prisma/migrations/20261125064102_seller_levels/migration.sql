-- AlterTable
ALTER TABLE "seller_profile" ADD COLUMN     "below_since" TIMESTAMPTZ(3),
ADD COLUMN     "top_granted_at" TIMESTAMPTZ(3);

-- Until now a level was set by hand alone: whoever stands at the top was put there by somebody's word.
UPDATE "seller_profile" SET "top_granted_at" = "created_at" WHERE "level" = 'top';
