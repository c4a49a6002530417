-- What was refused to people or about their accounts, counted by day, so that an attack is one line and not thousands.
create table account_refusal (
	account_id uuid not null references account (id) on delete cascade,
	refused_on date not null,
	what varchar(40) not null,
	detail varchar(40) not null,
	count integer not null check (count > 0),
	last_at timestamp with time zone not null,
	primary key (account_id, refused_on, what, detail)
);
create index account_refusal_refused_on on account_refusal (refused_on);
