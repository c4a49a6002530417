-- Passkeys of agents, like those of citizens (passkey_user, passkey), in tables of their own, because agents have no
-- citizen’s account. account_id is the agent’s id.
create table agent_passkey_user (
	account_id uuid primary key references agent (id),
	handle varchar(64) not null unique
);

create table agent_passkey (
	credential_id varchar(1400) primary key,
	id uuid not null unique,
	account_id uuid not null references agent_passkey_user (account_id),
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
create index agent_passkey_account on agent_passkey (account_id, created_at);
