-- Somebody came in person with a document; a supervisor looks a second time.
create table identity_presentation (
	id uuid primary key,
	account_id uuid not null references account (id) on delete cascade,
	holder_id uuid not null references holder (id),
	document varchar(20) not null check (document in ('IDENTITY_CARD', 'PASSPORT', 'RESIDENCE_PERMIT')),
	last_signs varchar(4) not null,
	motive varchar(20) not null check (motive in ('NO_OTHER_WAY', 'OTHER_WAY_FAILED', 'NEEDS_HELP', 'OTHER')),
	remark varchar(2000) not null,
	presented_at timestamp with time zone not null,
	agent_id uuid not null,
	agent_number integer not null,
	verdict varchar(10) check (verdict in ('CONFIRMED', 'REFUSED')),
	second_remark varchar(2000),
	decided_at timestamp with time zone,
	decided_by uuid,
	decided_by_number integer,
	version bigint not null,
	check ((verdict is null) = (decided_at is null) and (verdict is null) = (decided_by is null)),
	check (decided_by <> agent_id)
);
create index identity_presentation_account on identity_presentation (account_id);
create index identity_presentation_holder on identity_presentation (holder_id);
create index identity_presentation_waiting on identity_presentation (verdict, presented_at);

-- An agent withdrew the proof of an account.
create table proof_withdrawal (
	id uuid primary key,
	account_id uuid not null references account (id) on delete cascade,
	holder_id uuid not null references holder (id),
	motive varchar(20) not null check (motive in ('MISTAKE', 'FRAUD', 'OWNER_ASKED', 'OTHER')),
	remark varchar(2000) not null,
	withdrawn_at timestamp with time zone not null,
	agent_id uuid not null,
	agent_number integer not null,
	version bigint not null
);
create index proof_withdrawal_account on proof_withdrawal (account_id);
create index proof_withdrawal_holder on proof_withdrawal (holder_id);

-- Hints for agents look for other accounts with the same email address or phone.
create index account_email on account (email);
create index account_mobile_phone on account (mobile_phone);
create index account_landline_phone on account (landline_phone);
