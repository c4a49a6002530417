-- What agents decide about accounts whose birth name is not the holder’s. REFUSED: the account is another person’s.
-- The column is written anew because the check on it has no name that both databases know.
alter table holder_attachment add column kept_state varchar(20);
update holder_attachment set kept_state = state;
alter table holder_attachment drop column state;
alter table holder_attachment add column state varchar(20) default 'RECONCILING' not null;
update holder_attachment set state = kept_state;
alter table holder_attachment drop column kept_state;
alter table holder_attachment alter column state drop default;
alter table holder_attachment add constraint holder_attachment_state
	check (state in ('ATTACHED', 'RECONCILING', 'REFUSED'));
-- The holder’s name that was compared: what was decided holds for it, and for no other.
alter table holder_attachment add column decided_name varchar(100);
alter table holder_attachment add constraint holder_attachment_decided
	check (state <> 'REFUSED' or decided_name is not null);
-- The queue of agents: who waits longest comes first.
create index holder_attachment_queue on holder_attachment (state, since, account_id);

-- Every decision, with what agents tell each other about it.
create table attachment_decision (
	id uuid primary key,
	account_id uuid not null references account (id) on delete cascade,
	decided_at timestamp with time zone not null,
	agent_id uuid not null,
	agent_number integer not null,
	verdict varchar(20) not null check (verdict in ('SAME_PERSON', 'OTHER_PERSON')),
	remark varchar(2000) not null,
	check (verdict = 'SAME_PERSON' or char_length(remark) > 0)
);
create index attachment_decision_account on attachment_decision (account_id, decided_at);

-- The figures of supervisors: what came in and what was decided within a period.
create index dif_declaration_declared_at on dif_declaration (declared_at);
create index dif_step_happened_at on dif_step (happened_at);
