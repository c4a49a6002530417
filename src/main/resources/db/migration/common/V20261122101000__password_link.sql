-- Links to choose a new password. A request names the number that somebody typed; when its mail is about to leave, it
-- is decided whether there is an account to write to, and the number is forgotten. Only the hash of a token is kept.
create table password_link (
	id uuid primary key,
	nir varchar(200),
	asked_at timestamp with time zone not null,
	account_id uuid references account (id) on delete cascade,
	token_hash varchar(64) unique,
	ended varchar(20) check (ended in ('USED', 'REPLACED')),
	version bigint not null,
	check ((account_id is null) = (token_hash is null)),
	check (nir is null or account_id is null)
);
create index password_link_account on password_link (account_id, asked_at);
create index password_link_asked_at on password_link (asked_at);
