INSERT INTO parcel (import_key, partner, partner_number, weight_grams)
VALUES ($1, $2, $3, $4)
ON CONFLICT (import_key) DO NOTHING
RETURNING id;
