-- Core: PostgreSQL looks at the rows that were there already.

