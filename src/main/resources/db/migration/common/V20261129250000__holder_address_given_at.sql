-- Addresses that no file confirmed for a long time are deleted in batches.
create index holder_address_given_at on holder_address (given_at);
