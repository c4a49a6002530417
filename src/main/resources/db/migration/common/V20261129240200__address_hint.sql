-- Hints for agents look for other holders at the same postal address.
create index holder_address_place on holder_address (postal_code, street);
