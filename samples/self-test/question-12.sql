SELECT name FROM rooms WHERE capacity >= 10 ORDER BY capacity DESC;
