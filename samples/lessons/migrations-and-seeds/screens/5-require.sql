SET lock_timeout = '2s';
ALTER TABLE rooms ALTER COLUMN screens SET NOT NULL;
-- Not in the statement above: it would come first there.
ALTER TABLE rooms DROP CONSTRAINT rooms_screens_known;
