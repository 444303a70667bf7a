-- Core: the new column, so that the code that runs now goes on working.

ALTER TABLE rooms ADD COLUMN capacity int NOT NULL;
