-- The rooms with a projector, the largest first. Rooms of the same
-- size are in the order of their names.
-- Columns: name, capacity

SELECT name, capacity
FROM rooms
WHERE projector
ORDER BY capacity DESC, name;
