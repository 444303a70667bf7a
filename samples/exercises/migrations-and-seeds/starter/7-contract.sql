-- Stretch: the old column goes.

