-- Identity documents that agents compare with accounts. One request of an account is open at a time: open_account is
-- the account as long as somebody must act. Files are forgotten some time after the decision is final.
create table identity_request (
	id uuid primary key,
	version bigint not null,
	reference varchar(9) not null unique,
	account_id uuid not null references account (id) on delete cascade,
	open_account uuid unique,
	holder_id uuid not null references holder (id),
	state varchar(10) not null
		check (state in ('SUBMITTED', 'MORE_ASKED', 'CONTESTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
	kind varchar(20) not null check (kind in ('PASSPORT', 'IDENTITY_CARD', 'RESIDENCE_PERMIT')),
	front_id uuid,
	back_id uuid,
	number_id uuid,
	submitted_at timestamp with time zone not null,
	due_at timestamp with time zone,
	final_at timestamp with time zone,
	erased_at timestamp with time zone,
	check (open_account is null or open_account = account_id),
	check ((open_account is not null) = (state in ('SUBMITTED', 'MORE_ASKED', 'CONTESTED'))),
	check ((due_at is not null) = (open_account is not null)),
	check ((final_at is null) = (open_account is not null)),
	check ((erased_at is null) = (front_id is not null) and (erased_at is null) = (number_id is not null)),
	check (erased_at is null or final_at <= erased_at)
);
create index identity_request_queue on identity_request (state, due_at, id);
create index identity_request_account on identity_request (account_id, submitted_at);
create index identity_request_holder on identity_request (holder_id);
create index identity_request_final_at on identity_request (final_at);

create table identity_request_contest_file (
	request_id uuid not null references identity_request (id) on delete cascade,
	position integer not null check (position >= 0),
	document_id uuid not null unique,
	primary key (request_id, position)
);

create table identity_request_step (
	request_id uuid not null references identity_request (id) on delete cascade,
	position integer not null check (position >= 0),
	happened_at timestamp with time zone not null,
	act varchar(10) not null
		check (act in ('SUBMIT', 'ASK_MORE', 'ANSWER', 'ACCEPT', 'REFUSE', 'CONTEST', 'WITHDRAW', 'LAPSE')),
	agent_id uuid,
	agent_number integer,
	motive varchar(30),
	text varchar(2000) not null,
	primary key (request_id, position),
	check ((agent_id is null) = (agent_number is null)),
	check ((agent_id is not null) = (act in ('ASK_MORE', 'ACCEPT', 'REFUSE'))),
	check ((motive is not null) = (act in ('ASK_MORE', 'REFUSE')))
);

-- What a person has chosen but not sent yet, so that a session that ends loses nothing.
create table identity_draft (
	account_id uuid primary key references account (id) on delete cascade,
	kind varchar(20),
	front_id uuid,
	back_id uuid,
	number_id uuid,
	saved_at timestamp with time zone not null
);
create index identity_draft_saved_at on identity_draft (saved_at);
