-- The tables of the brief. This is a beginning, and a careless one.

CREATE TABLE locations (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text,
  time_zone text
);
