new URL('db.internal/bookable');
