-- Secrets that are sent by email or shown once, work for a time and work once. Only a hash is kept: the value of a link or
-- of an emailed code is derived from the name whenever it is needed. The subject belongs to the purpose, so it is no
-- foreign key.
create table one_time_secret (
	name varchar(100) primary key,
	purpose varchar(30) not null,
	subject_id uuid not null,
	payload varchar(300),
	secret_hash varchar(64) not null unique,
	issued_at timestamp with time zone not null,
	expires_at timestamp with time zone,
	tries_left integer check (tries_left > 0),
	ended varchar(20) check (ended in ('USED', 'REPLACED', 'REVOKED', 'TOO_MANY_TRIES')),
	ended_at timestamp with time zone,
	check ((ended is null) = (ended_at is null))
);
create index one_time_secret_subject on one_time_secret (subject_id, purpose, issued_at);
create index one_time_secret_over on one_time_secret (purpose, ended_at, expires_at);
