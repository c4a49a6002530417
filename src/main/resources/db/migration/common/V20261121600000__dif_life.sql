-- How agents work on a declaration, and what the person answers.
alter table dif_declaration add column state varchar(20) default 'DECLARED' not null;
alter table dif_declaration add column turn varchar(12) default 'AGENT' not null;
alter table dif_declaration add column due_on date;
-- What the account holds of it.
alter table dif_declaration add column credited integer check (credited between 0 and 120);
alter table dif_declaration add column judged boolean default false not null;
alter table dif_declaration add column decided_by uuid;
alter table dif_declaration add column pending_act varchar(20);
alter table dif_declaration add column pending_hours integer check (pending_hours between 0 and 120);
alter table dif_declaration add column pending_motive varchar(30);
alter table dif_declaration add column pending_text varchar(2000);
alter table dif_declaration add column pending_agent uuid;
alter table dif_declaration add column pending_from varchar(20);
-- The agent who works on it, and since when.
alter table dif_declaration add column taken_by uuid;
alter table dif_declaration add column taken_at timestamp with time zone;
update dif_declaration set credited = hours, due_on = cast(declared_at as date) + interval '30' day;
-- The queue of agents: what stands and waits, by its day.
create index dif_declaration_queue on dif_declaration (turn, due_on, id);

create table dif_step (
	id uuid primary key,
	declaration_id uuid not null references dif_declaration (id),
	position integer not null check (position >= 0),
	happened_at timestamp with time zone not null,
	act varchar(20) not null,
	agent_id uuid,
	agent_number integer,
	motive varchar(30),
	text varchar(2000) not null,
	hours_before integer check (hours_before between 0 and 120),
	hours_after integer check (hours_after between 0 and 120),
	unique (declaration_id, position)
);
