-- One account per number. The number is encrypted deterministically, so that it is unique and can be looked up.
create table account (
	id uuid primary key,
	nir varchar(200) not null unique,
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
	activated_at timestamp with time zone not null,
	version bigint not null
);
