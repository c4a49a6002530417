-- A frozen account signs nobody in until an agent decides otherwise.
alter table account add column frozen_at timestamp with time zone;
alter table account add column frozen_by varchar(10);
alter table account add column freeze_motive varchar(30);
alter table account add constraint account_freeze_whole
	check ((frozen_at is null and frozen_by is null and freeze_motive is null)
		or (frozen_at is not null and frozen_by in ('PERSON', 'AGENT') and freeze_motive is not null));

-- Every time an account was frozen or unfrozen: by an agent, or by a link in a mail when no agent is named.
create table freeze_decision (
	id uuid primary key,
	account_id uuid not null references account (id) on delete cascade,
	decided_at timestamp with time zone not null,
	agent_id uuid,
	agent_number integer,
	motive varchar(30) not null,
	remark varchar(2000),
	version bigint not null,
	check ((agent_id is null) = (agent_number is null)),
	check (agent_id is null or remark is not null)
);
create index freeze_decision_account on freeze_decision (account_id, decided_at);
