-- AlterTable
ALTER TABLE "order" ALTER COLUMN "gig_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "review" ALTER COLUMN "gig_id" DROP NOT NULL;

-- What was bought came from a gig's page or from an offer; only a part of an offer is a milestone.
ALTER TABLE "order" ADD CONSTRAINT order_of_gig_or_offer CHECK (gig_id IS NOT NULL OR offer_id IS NOT NULL);
ALTER TABLE "order" ADD CONSTRAINT milestone_of_an_offer CHECK (milestone IS NULL OR offer_id IS NOT NULL);
