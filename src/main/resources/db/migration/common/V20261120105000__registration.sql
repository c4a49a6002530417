-- Saved registrations that wait for their link; several may wait for one number.
create table registration (
	id uuid primary key,
	nir varchar(200) not null,
	civility varchar(10),
	first_name varchar(100),
	birth_name varchar(100) not null,
	landline_phone varchar(16),
	mobile_phone varchar(16),
	email varchar(254) not null,
	password_hash varchar(200) not null,
	terms_version varchar(20) not null,
	terms_accepted_at timestamp with time zone not null,
	language varchar(2) not null check (language in ('fr', 'en')),
	registered_at timestamp with time zone not null,
	link_generation int not null check (link_generation >= 0),
	resent_on date,
	resends int not null check (resends between 0 and 5),
	version bigint not null
);
create index registration_nir on registration (nir, registered_at);
create index registration_registered_at on registration (registered_at);

-- The links that were sent: their tokens are derived when needed, only hashes are kept.
create table activation_link (
	token_hash varchar(64) primary key,
	registration_id uuid not null references registration (id) on delete cascade,
	generation int not null check (generation >= 0),
	unique (registration_id, generation)
);

-- What is left of links once their registration was activated, overtaken or erased.
create table ended_link (
	token_hash varchar(64) primary key,
	state varchar(20) not null check (state in ('ALREADY_ACTIVATED', 'REPLACED', 'EXPIRED')),
	ended_at timestamp with time zone not null
);
create index ended_link_ended_at on ended_link (ended_at);

-- Owners of an account who were told that somebody registered their number: once a day.
create table attempt_notice (
	account_id uuid not null references account (id) on delete cascade,
	told_on date not null,
	mail_id uuid not null,
	primary key (account_id, told_on)
);

-- Registrations under way, encrypted, under the hash of the browser's cookie.
create table registration_draft (
	key_hash varchar(64) primary key,
	content bytea not null,
	touched_at timestamp with time zone not null
);
create index registration_draft_touched_at on registration_draft (touched_at);
