-- What an agent has filled in about a declaration and not decided yet.
create table decision_draft (
	agent_id uuid not null,
	declaration_id uuid not null references dif_declaration (id),
	act varchar(20) not null,
	hours integer check (hours between 0 and 120),
	motive varchar(30),
	text varchar(2000) not null,
	saved_at timestamp with time zone not null,
	primary key (agent_id, declaration_id)
);
create index decision_draft_declaration on decision_draft (declaration_id);
