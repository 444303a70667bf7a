-- Stretch: what version 3 of the code needs, before it can run beside
-- version 2.

