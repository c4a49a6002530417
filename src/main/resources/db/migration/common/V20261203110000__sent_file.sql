-- Files of lines that people send by page: employers’ yearly files as before, and from now on files of trainings.
create table sent_file (
	id uuid primary key,
	-- Who reads it.
	kind varchar(20) not null,
	name varchar(200) not null,
	size bigint not null check (size >= 0),
	agent_id uuid,
	agent_number integer,
	professional_id uuid references professional (id),
	sent_at timestamp with time zone not null,
	state varchar(20) not null
		check (state in ('ARRIVING', 'WAITING', 'DONE', 'KNOWN', 'UNREADABLE', 'INTERRUPTED')),
	-- Why the whole file is refused.
	problem varchar(30),
	-- What its readers call the reading, which may have begun with an earlier file of the same content.
	reading varchar(64),
	total bigint not null,
	kept bigint not null,
	already_known bigint not null,
	refused bigint not null,
	constraint sent_file_sender check ((agent_id is null) <> (professional_id is null)),
	check ((state = 'UNREADABLE') = (problem is not null)),
	check (state not in ('DONE', 'KNOWN') or reading is not null)
);
create index sent_file_state on sent_file (kind, state, sent_at);
create index sent_file_sent_at on sent_file (sent_at);
create index sent_file_professional on sent_file (professional_id);

-- The encrypted content, in rows of 256 kB, until it is read and no refused line is left to save.
create table sent_file_chunk (
	file_id uuid not null references sent_file (id),
	place integer not null check (place >= 0),
	content bytea not null,
	primary key (file_id, place)
);

insert into sent_file (id, kind, name, size, agent_id, agent_number, professional_id, sent_at, state, problem, reading,
	total, kept, already_known, refused)
select file.id, 'EMPLOYERS', file.name, file.size, file.agent_id, file.agent_number, file.professional_id, file.sent_at,
	file.state, file.problem, cast(file.feeding_id as varchar(64)), coalesce(feeding.total, 0), coalesce(feeding.kept, 0),
	coalesce(feeding.already_known, 0), coalesce(feeding.refused, 0)
from employer_file file left join feeding on feeding.id = file.feeding_id;
insert into sent_file_chunk (file_id, place, content) select file_id, place, content from employer_file_chunk;
-- The former tables stay, empty, for nodes of the former version that still run; a later version drops them.
delete from employer_file_chunk;
delete from employer_file;
