-- That a person lets another account see their rights, until a day. It begins with a code that works once, of which only
-- the hash is kept, and which its giver hands over themselves: nobody is looked up.
create table delegation (
	id uuid primary key,
	giver_id uuid not null references account (id) on delete cascade,
	note varchar(60),
	given_at timestamp with time zone not null,
	code_hash varchar(64) not null unique,
	code_until timestamp with time zone not null,
	until timestamp with time zone not null,
	taker_id uuid references account (id) on delete cascade,
	taken_at timestamp with time zone,
	seen_at timestamp with time zone,
	ended_at timestamp with time zone,
	version bigint not null,
	check ((taker_id is null) = (taken_at is null)),
	check (taker_id is null or taker_id <> giver_id),
	check (seen_at is null or taker_id is not null)
);
create index delegation_giver on delegation (giver_id, given_at);
create index delegation_taker on delegation (taker_id, given_at);
create index delegation_until on delegation (until);
