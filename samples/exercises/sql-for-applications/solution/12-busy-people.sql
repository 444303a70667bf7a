-- Who is in at least two teams?
-- Columns: name, teams (the number of them)

SELECT u.name, count(*) AS teams
FROM users u
JOIN team_members m ON m.user_id = u.id
GROUP BY u.id
HAVING count(*) >= 2;
