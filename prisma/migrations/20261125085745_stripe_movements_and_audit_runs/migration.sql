-- CreateTable
CREATE TABLE "stripe_movement" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "source" TEXT,
    "net_cents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stripe_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_run" (
    "question" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "found" INTEGER NOT NULL,
    "rows" JSONB NOT NULL,

    CONSTRAINT "audit_run_pkey" PRIMARY KEY ("question")
);

-- CreateIndex
CREATE INDEX "stripe_movement_at_idx" ON "stripe_movement"("at" DESC);

-- What Stripe has told is evidence: kept as it came.
CREATE TRIGGER insert_only BEFORE UPDATE OR DELETE ON stripe_movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON stripe_movement EXECUTE FUNCTION refuse_change();
