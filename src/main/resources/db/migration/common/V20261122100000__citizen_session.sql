-- Where people are, and were, signed in. Of the device only which browser on which system, of the address only the
-- network. A device that stays signed in has one line for all its returns, under the hash of its stay.
create table citizen_session (
	id uuid primary key,
	account_id uuid not null,
	signed_in_at timestamp with time zone not null,
	last_seen_at timestamp with time zone not null,
	browser varchar(20) not null,
	operating_system varchar(20) not null,
	network varchar(60) not null,
	stay_hash varchar(64),
	ended_at timestamp with time zone,
	end_reason varchar(20),
	check (last_seen_at >= signed_in_at),
	check ((ended_at is null) = (end_reason is null))
);
create index citizen_session_account on citizen_session (account_id, signed_in_at);
create index citizen_session_stay on citizen_session (stay_hash);
create index citizen_session_ended_at on citizen_session (ended_at);

-- What happened to an account, in technical words. Lines are never changed (triggers of the vendor folders), and
-- deleted once they have been kept long enough.
create table account_event (
	id bigint generated always as identity primary key,
	account_id uuid not null,
	happened_at timestamp with time zone not null,
	act varchar(40) not null
);
create index account_event_account on account_event (account_id, id);
create index account_event_happened_at on account_event (happened_at);
