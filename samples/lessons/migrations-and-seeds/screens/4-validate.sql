ALTER TABLE rooms VALIDATE CONSTRAINT rooms_screens_known;
