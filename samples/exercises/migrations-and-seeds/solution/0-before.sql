-- What is there before your first migration. Do not change it.

CREATE TABLE rooms (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  size text NOT NULL CHECK (size IN ('small', 'medium', 'large'))
);
