CREATE UNIQUE INDEX one_open_loan
  ON loan (device_id) WHERE returned_at IS NULL;
