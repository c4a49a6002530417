-- What agents write to each other about a declaration.
create table case_note (
	id uuid primary key,
	declaration_id uuid not null references dif_declaration (id),
	written_at timestamp with time zone not null,
	agent_id uuid not null,
	agent_number integer not null,
	text varchar(2000) not null
);
create index case_note_declaration on case_note (declaration_id, written_at);
