-- CreateTable
CREATE TABLE "web_hook" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "called_at" TIMESTAMPTZ(3),
    "last_status" INTEGER,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "web_hook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "web_hook_person_id_url_key" ON "web_hook"("person_id", "url");

-- AddForeignKey
ALTER TABLE "web_hook" ADD CONSTRAINT "web_hook_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
