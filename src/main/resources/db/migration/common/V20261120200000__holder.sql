-- The people the fund knows, with or without an account.
create table holder (
	id uuid primary key,
	account_number varchar(10) not null unique,
	birth_name varchar(100) not null,
	-- CLAIMED by the account that was opened first, or KNOWN from the fund’s own files.
	name_source varchar(10) not null check (name_source in ('CLAIMED', 'KNOWN')),
	version bigint not null
);
-- A number can change during a life; an old one still finds its holder and is never given to another.
create table holder_nir (
	nir varchar(200) primary key,
	holder_id uuid not null references holder (id),
	since timestamp with time zone not null,
	until timestamp with time zone
);
create index holder_nir_holder on holder_nir (holder_id);
-- Which account sees whose rights. RECONCILING: an agent decides.
create table holder_attachment (
	account_id uuid primary key references account (id) on delete cascade,
	holder_id uuid not null references holder (id),
	birth_name varchar(100) not null,
	state varchar(20) not null check (state in ('ATTACHED', 'RECONCILING')),
	since timestamp with time zone not null,
	version bigint not null
);
create index holder_attachment_holder on holder_attachment (holder_id);
