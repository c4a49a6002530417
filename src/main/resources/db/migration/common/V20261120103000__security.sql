-- Tries that failed, per person or address, as keyed hashes.
create table attempts (
	counter varchar(64) primary key,
	tries int not null check (tries >= 0),
	last_try_at timestamp with time zone not null,
	next_try_at timestamp with time zone not null
);

-- Devices on which a person asked to stay signed in. Tokens are kept as SHA-256 hashes.
create table remembered_device (
	series_hash varchar(64) primary key,
	account_id uuid not null,
	token_hash varchar(64) not null,
	previous_token_hash varchar(64),
	renewed_at timestamp with time zone not null,
	expires_at timestamp with time zone not null
);
create index remembered_device_account on remembered_device (account_id);
