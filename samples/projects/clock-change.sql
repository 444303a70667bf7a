SELECT timestamp '2027-03-28 02:30' AT TIME ZONE 'Europe/Berlin' AS gap,
       timestamp '2027-03-28 03:30' AT TIME ZONE 'Europe/Berlin' AS after,
       timestamp '2027-10-31 02:30' AT TIME ZONE 'Europe/Berlin' AS twice;
