-- AlterTable
ALTER TABLE "file" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;
