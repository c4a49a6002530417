-- Challenges that wait for their answer, shared by the nodes; a row lives for six minutes at most.
create table security_challenge (
	id uuid primary key,
	session_hash varchar(64) not null,
	answer varchar(64) not null,
	expires_at timestamp with time zone not null,
	version integer not null
);
create index security_challenge_expires_at on security_challenge (expires_at);
