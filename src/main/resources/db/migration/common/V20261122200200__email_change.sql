-- A change of mail address: asked for, confirmed from the new address, and perhaps undone from the old one. The tokens
-- of its links are derived when needed, only hashes are kept.
create table email_change (
	id uuid primary key,
	account_id uuid not null references account (id) on delete cascade,
	state varchar(10) not null check (state in ('PENDING', 'REPLACED', 'CANCELLED', 'CONFIRMED', 'UNDONE')),
	address varchar(254) not null,
	requested_at timestamp with time zone not null,
	confirm_hash varchar(64) not null unique,
	old_address varchar(254),
	confirmed_at timestamp with time zone,
	undo_hash varchar(64) unique,
	version bigint not null,
	check (state not in ('CONFIRMED', 'UNDONE')
		or (old_address is not null and confirmed_at is not null and undo_hash is not null))
);
create index email_change_account on email_change (account_id, requested_at);
create index email_change_requested_at on email_change (requested_at);
