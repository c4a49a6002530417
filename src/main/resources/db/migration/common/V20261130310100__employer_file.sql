-- Employers’ files that supervisors sent by page. The reading itself is a row of feeding, as for the operator’s command.
create table employer_file (
	id uuid primary key,
	name varchar(200) not null,
	size bigint not null check (size >= 0),
	agent_id uuid not null,
	agent_number integer not null,
	sent_at timestamp with time zone not null,
	state varchar(20) not null
		check (state in ('ARRIVING', 'WAITING', 'DONE', 'KNOWN', 'UNREADABLE', 'INTERRUPTED')),
	-- Why the whole file is refused.
	problem varchar(30),
	feeding_id uuid references feeding (id),
	check ((state = 'UNREADABLE') = (problem is not null)),
	check (state not in ('DONE', 'KNOWN') or feeding_id is not null)
);
create index employer_file_state on employer_file (state, sent_at);
create index employer_file_sent_at on employer_file (sent_at);
create index employer_file_feeding on employer_file (feeding_id);

-- The encrypted content, in rows of 256 kB, until it is read and no refused line is left to save.
create table employer_file_chunk (
	file_id uuid not null references employer_file (id),
	place integer not null check (place >= 0),
	content bytea not null,
	primary key (file_id, place)
);
