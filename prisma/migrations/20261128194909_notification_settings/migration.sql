-- AlterTable
ALTER TABLE "person" ADD COLUMN     "time_zone" TEXT;

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "digested_at" TIMESTAMPTZ(3),
ADD COLUMN     "mailed_at" TIMESTAMPTZ(3),
ADD COLUMN     "shown" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "thread" TEXT;

-- CreateTable
CREATE TABLE "notification_choice" (
    "person_id" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "in_app" BOOLEAN,
    "mail" TEXT,
    "push" BOOLEAN,

    CONSTRAINT "notification_choice_pkey" PRIMARY KEY ("person_id","group")
);

-- CreateTable
CREATE TABLE "push_subscription" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "push_subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "digest" (
    "person_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "digest_pkey" PRIMARY KEY ("person_id","day")
);

-- CreateIndex
CREATE UNIQUE INDEX "push_subscription_endpoint_key" ON "push_subscription"("endpoint");

-- CreateIndex
CREATE INDEX "push_subscription_person_id_idx" ON "push_subscription"("person_id");

-- CreateIndex
CREATE INDEX "notification_person_id_thread_at_idx" ON "notification"("person_id", "thread", "at" DESC);

-- AddForeignKey
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digest" ADD CONSTRAINT "digest_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was told before goes by the same threads, was mailed at once, and comes in no daily mail.
UPDATE notification
   SET thread = substring(path from '^/(?:orders|inbox)/[^/?#]+'), mailed_at = at, digested_at = at;

-- What a daily mail may still bring.
CREATE INDEX notification_waiting ON notification (person_id, at)
 WHERE read_at IS NULL AND digested_at IS NULL;

ALTER TABLE notification_choice
  ADD CONSTRAINT mail_choice CHECK (mail IN ('now', 'daily', 'never')),
  ADD CONSTRAINT chosen_something CHECK (num_nonnulls(in_app, mail, push) > 0);
