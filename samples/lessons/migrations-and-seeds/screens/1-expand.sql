SET lock_timeout = '2s';
ALTER TABLE rooms ADD COLUMN screens int;
