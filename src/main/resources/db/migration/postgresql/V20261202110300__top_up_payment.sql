-- The reference of a payment without spaces, hyphens and case, to find a payment that was deposited twice.
alter table top_up add column payment_key varchar(100)
	generated always as (lower(replace(replace(payment_reference, ' ', ''), '-', ''))) stored;
create index top_up_payment_key on top_up (payment_key);
