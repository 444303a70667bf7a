SET lock_timeout = '2s';
ALTER TABLE rooms
  ADD CONSTRAINT rooms_screens_known
  CHECK (screens IS NOT NULL) NOT VALID;
