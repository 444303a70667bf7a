-- A search for bookings, canceled ones too. $1 is a part of the title,
-- in any case, and NULL if it does not matter; the signs % and _ are
-- ordinary signs. $2 is the least number of attendees, and NULL if it
-- does not matter. The first booking first; at the same time, by id.
-- Columns: id, title

SELECT id, title
FROM bookings
WHERE ($1::text IS NULL OR strpos(lower(title), lower($1)) > 0)
  AND ($2::int IS NULL OR attendees >= $2)
ORDER BY starts_at, id;
