-- Core: the column is NOT NULL, and what was only a help is gone.

