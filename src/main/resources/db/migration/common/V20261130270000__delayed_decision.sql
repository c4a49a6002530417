-- Agents' decisions that take effect after some seconds, until which the agent may take them back.
create table delayed_decision (
	id uuid primary key,
	declaration_id uuid not null references dif_declaration (id),
	-- The declaration while the decision waits, so that only one does.
	held_for uuid unique,
	seen bigint not null,
	agent_id uuid not null,
	agent_number integer not null,
	supervisor boolean not null,
	act varchar(20) not null,
	hours integer check (hours between 0 and 120),
	motive varchar(30),
	text varchar(2000) not null,
	due_at timestamp with time zone not null,
	-- Why it had no effect; kept until the agent has read it.
	failure varchar(20),
	check (held_for = declaration_id),
	check ((held_for is null) = (failure is not null))
);
create index delayed_decision_agent on delayed_decision (agent_id, due_at);
create index delayed_decision_declaration on delayed_decision (declaration_id);
