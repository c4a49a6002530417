-- Each version of the terms of use that somebody accepted; the account names the latest.
create table terms_acceptance (
	account_id uuid not null references account on delete cascade,
	version varchar(20) not null,
	accepted_at timestamp with time zone not null,
	primary key (account_id, version)
);

insert into terms_acceptance (account_id, version, accepted_at)
select id, terms_version, terms_accepted_at from account;
