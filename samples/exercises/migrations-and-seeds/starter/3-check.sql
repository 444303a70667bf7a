-- Core: from now on, no row without a capacity gets in. What is there
-- already is not looked at.

