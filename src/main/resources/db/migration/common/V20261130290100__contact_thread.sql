-- Questions become threads. A former node knows only whether a case is treated: "treated" still decides, and
-- open_state tells how far an open case has come. state_since orders the queue.
alter table contact_case add column account_id uuid references account (id) on delete cascade;
alter table contact_case add column open_state varchar(20) default 'NEW' not null;
alter table contact_case add column state_since timestamp with time zone default current_timestamp not null;
alter table contact_case add column agent_id uuid;
alter table contact_case add column agent_number integer;
alter table contact_case add column answered_at timestamp with time zone;
alter table contact_case add column read_at timestamp with time zone;
update contact_case set state_since = coalesce(treated_at, opened_at);
alter table contact_case add constraint contact_case_open_state
	check (open_state in ('NEW', 'TAKEN', 'ANSWERED', 'WAITING_FOR_PERSON'));
alter table contact_case add constraint contact_case_agent check ((agent_id is null) = (agent_number is null)
	and (open_state = 'NEW' or agent_id is not null));
create index contact_case_state on contact_case (treated, open_state, state_since, id);
create index contact_case_account on contact_case (account_id, opened_at);
create index contact_case_treated_at on contact_case (treated_at);

-- What follows a question: messages, and notes among agents.
create table contact_message (
	id uuid primary key,
	case_id uuid not null references contact_case (id) on delete cascade,
	kind varchar(10) not null check (kind in ('PERSON', 'AGENT', 'NOTE')),
	message_text varchar(4000) not null,
	sent_at timestamp with time zone not null,
	agent_id uuid,
	agent_number integer,
	check ((agent_id is null) = (agent_number is null)),
	check ((agent_id is null) = (kind = 'PERSON'))
);
create index contact_message_case on contact_message (case_id, sent_at);

create table contact_message_file (
	message_id uuid not null references contact_message (id) on delete cascade,
	position integer not null check (position between 0 and 2),
	document_id uuid not null unique,
	primary key (message_id, position)
);
