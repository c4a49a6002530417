-- How a person is named to the devices that keep their passkeys: random, and nothing about them. The row is locked
-- while passkeys are added and removed.
create table passkey_user (
	account_id uuid primary key references account (id) on delete cascade,
	handle varchar(64) not null unique
);

-- The passkeys of people who want more than their password at their sign-in. Ids are written in base64url.
create table passkey (
	credential_id varchar(1400) primary key,
	id uuid not null unique,
	account_id uuid not null references passkey_user (account_id) on delete cascade,
	label varchar(60) not null,
	public_key bytea not null,
	attestation bytea not null,
	signature_count bigint not null check (signature_count >= 0),
	user_verified boolean not null,
	backup_eligible boolean not null,
	backed_up boolean not null,
	transports varchar(100) not null,
	created_at timestamp with time zone not null,
	used_at timestamp with time zone
);
create index passkey_account on passkey (account_id, created_at);

-- Codes for whoever has no passkey at hand, each good for one sign-in. Only their hashes are kept.
create table recovery_code (
	account_id uuid not null references passkey_user (account_id) on delete cascade,
	code_hash varchar(64) not null,
	used_at timestamp with time zone,
	primary key (account_id, code_hash)
);

-- People who lost their passkeys and their codes ask for a sign-in without them: an agent checks who they are, and
-- nothing happens before a delay in which the owner of the mail address may object. One at a time: open_account is the
-- account as long as nothing ended the request.
create table recovery_request (
	id uuid primary key,
	version bigint not null,
	account_id uuid not null references account (id) on delete cascade,
	open_account uuid unique,
	state varchar(10) not null check (state in ('RECEIVED', 'CHECKING', 'ACCEPTED', 'REFUSED', 'CANCELLED', 'DONE')),
	contact varchar(500),
	cancel_hash varchar(64) not null unique,
	asked_at timestamp with time zone not null,
	check_until timestamp with time zone not null,
	taken_at timestamp with time zone,
	taken_by uuid,
	taken_by_number integer,
	decided_at timestamp with time zone,
	decided_by uuid,
	decided_by_number integer,
	motive varchar(30),
	remark varchar(2000),
	effective_at timestamp with time zone,
	ended_at timestamp with time zone,
	check (open_account is null or open_account = account_id),
	check ((ended_at is null) = (state in ('RECEIVED', 'CHECKING', 'ACCEPTED'))),
	check ((ended_at is null) = (open_account is not null)),
	check ((taken_at is null) = (taken_by is null) and (taken_by is null) = (taken_by_number is null)),
	check ((decided_at is null) = (decided_by is null) and (decided_by is null) = (decided_by_number is null)
		and (decided_at is null) = (motive is null) and (decided_at is null) = (remark is null)),
	check (state not in ('ACCEPTED', 'DONE') or effective_at is not null)
);
create index recovery_request_queue on recovery_request (state, asked_at, id);
create index recovery_request_ended_at on recovery_request (ended_at);
create index recovery_request_account on recovery_request (account_id, asked_at);
