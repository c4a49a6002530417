-- Accounts that their owners want closed; until then they may change their mind.
create table account_closure (
	account_id uuid primary key references account (id) on delete cascade,
	asked_at timestamp with time zone not null,
	closes_at timestamp with time zone not null,
	check (closes_at >= asked_at)
);
create index account_closure_closes_at on account_closure (closes_at);
