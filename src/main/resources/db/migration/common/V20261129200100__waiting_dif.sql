-- Hours of DIF that an account declared before its owner proved who they are, one declaration an account. They stand
-- apart from dif_declaration: nothing that reads or counts the declarations of holders meets them.
create table waiting_dif (
	account_id uuid primary key references account (id) on delete cascade,
	-- The id of the declaration after the proof, so that a form sent twice declares once.
	declaration_id uuid not null unique,
	declared_at timestamp with time zone not null,
	version bigint not null
);

create table waiting_dif_employer (
	account_id uuid not null references waiting_dif (account_id) on delete cascade,
	position integer not null check (position >= 0),
	hours numeric(5, 2) not null check (hours >= 0),
	primary key (account_id, position)
);

create table waiting_dif_document (
	account_id uuid not null references waiting_dif (account_id) on delete cascade,
	position integer not null check (position >= 0),
	document_id uuid not null unique,
	primary key (account_id, position)
);
