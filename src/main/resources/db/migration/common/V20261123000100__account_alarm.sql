-- The links "it was not me" in mails that tell of what happened to an account: a click freezes it. Only the hash of a
-- token is kept.
create table account_alarm (
	id uuid primary key,
	account_id uuid not null references account (id) on delete cascade,
	token_hash varchar(64) not null unique,
	expires_at timestamp with time zone not null,
	rung_at timestamp with time zone
);
create index account_alarm_account on account_alarm (account_id);
create index account_alarm_expires_at on account_alarm (expires_at);
