-- When an account was attached for the first time: what its holder had before is shown only to somebody proven.
alter table holder_attachment add column opened_at timestamp with time zone default current_timestamp not null;
update holder_attachment set opened_at = (select activated_at from account where account.id = holder_attachment.account_id);

-- That the owner of an account is its holder. Rows are withdrawn, never deleted: agents see the whole history.
create table identity_proof (
	id uuid primary key,
	account_id uuid not null,
	holder_id uuid not null references holder (id),
	way varchar(20) not null check (way in ('FRANCE_CONNECT', 'DOCUMENT', 'LETTER', 'IN_PERSON', 'AGENT_BEFORE')),
	proven_at timestamp with time zone not null,
	agent_id uuid,
	agent_number integer,
	withdrawn_at timestamp with time zone,
	withdrawn_for varchar(20) check (withdrawn_for in ('NUMBER_CHANGED', 'NAME_DIFFERS', 'DETACHED', 'AGENT')),
	version bigint not null,
	check ((withdrawn_at is null) = (withdrawn_for is null)),
	check (way not in ('DOCUMENT', 'IN_PERSON') or agent_id is not null)
);
create index identity_proof_account on identity_proof (account_id);
create index identity_proof_holder on identity_proof (holder_id);

-- Accounts that were linked with FranceConnect, or accepted by an agent, are proven from that date.
insert into identity_proof (id, account_id, holder_id, way, proven_at, version)
select a.account_id, a.account_id, a.holder_id, 'FRANCE_CONNECT', l.linked_at, 0
from holder_attachment a
join france_connect_link l on l.account_id = a.account_id
where a.state = 'ATTACHED';
insert into identity_proof (id, account_id, holder_id, way, proven_at, agent_id, agent_number, version)
select d.id, a.account_id, a.holder_id, 'AGENT_BEFORE', d.decided_at, d.agent_id, d.agent_number, 0
from holder_attachment a
join attachment_decision d on d.account_id = a.account_id and d.verdict = 'SAME_PERSON'
	and d.decided_at = (select max(l.decided_at) from attachment_decision l where l.account_id = a.account_id)
where a.state = 'ATTACHED';
