-- Which account somebody opens who comes by the identity provider. Their name there is kept as a keyed hash only;
-- an account has one, and one has an account.
create table france_connect_link (
	account_id uuid primary key references account (id) on delete cascade,
	subject_hash varchar(64) not null unique,
	linked_at timestamp with time zone not null
);

-- Mail addresses that wait for the code that was sent to them, before an account is opened.
create table france_connect_address (
	id uuid primary key,
	email varchar(254) not null,
	language varchar(2) not null,
	expires_at timestamp with time zone not null,
	wrong_tries integer not null check (wrong_tries >= 0)
);
create index france_connect_address_expires_at on france_connect_address (expires_at);
