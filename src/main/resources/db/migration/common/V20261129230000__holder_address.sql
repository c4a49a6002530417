-- Files of postal addresses, and the address that the latest file gave of a holder. Stored like the addresses of accounts:
-- whole, or not at all.
create table holder_address_file (
	id uuid primary key,
	content varchar(64) not null,
	agent_id uuid,
	agent_number integer,
	started_at timestamp with time zone not null,
	ended_at timestamp with time zone,
	total bigint not null,
	taken bigint default 0 not null,
	unchanged bigint default 0 not null,
	refused bigint default 0 not null,
	check ((agent_id is null) = (agent_number is null))
);
create index holder_address_file_started on holder_address_file (started_at);

create table holder_address (
	holder_id uuid primary key references holder (id),
	complement varchar(60),
	street varchar(60),
	place varchar(60),
	postal_code varchar(12),
	city varchar(60) not null,
	country varchar(2) not null,
	file_id uuid not null references holder_address_file (id),
	given_at timestamp with time zone not null,
	check (street is not null or place is not null),
	check (country <> 'FR' or char_length(postal_code) = 5)
);
create index holder_address_given_by on holder_address (file_id);
