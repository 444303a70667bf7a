UPDATE workshop SET taken = taken + 1
WHERE id = $1 AND taken < places
RETURNING taken;
