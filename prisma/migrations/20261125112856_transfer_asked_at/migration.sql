-- AlterTable
ALTER TABLE "transfer" ADD COLUMN     "asked_at" TIMESTAMPTZ(3);

-- Those that were asked for before are taken for asked just now: they wait a little, and are not refused too soon.
UPDATE "transfer" SET "asked_at" = now() WHERE "state" = 'due' AND "attempts" > 0;
