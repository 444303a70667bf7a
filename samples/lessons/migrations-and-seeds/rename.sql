ALTER TABLE rooms RENAME COLUMN projector TO has_screen;
