-- Core: one statement that gives a capacity to at most 100 rooms that
-- have none: small 4, medium 8, large 20. It is run again and again
-- until it changes no row.

