-- Counters of tries are worth no wait for the disk: every form counts one. After a crash of the database they begin anew.
ALTER TABLE "rate_limit" SET UNLOGGED;
