-- The queue in its other orders.
create index dif_declaration_age on dif_declaration (turn, declared_at, id);
create index dif_declaration_stake on dif_declaration (turn, stake, id);

-- The queues that agents made for themselves.
create table saved_queue (
	id uuid primary key,
	agent_id uuid not null references agent (id),
	name varchar(40) not null,
	state varchar(20),
	days integer check (days > 0),
	hours integer check (hours between 0 and 120),
	finding varchar(10),
	version bigint not null
);
create index saved_queue_agent on saved_queue (agent_id);
