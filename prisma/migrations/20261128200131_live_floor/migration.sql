-- CreateTable
CREATE TABLE "live_floor" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "xact" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "live_floor_pkey" PRIMARY KEY ("id")
);
