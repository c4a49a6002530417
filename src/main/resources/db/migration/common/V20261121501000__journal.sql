-- What agents see and do. Lines are only added, and deleted once they are three years old (triggers of the vendor
-- folders): who, what, to what, and in short technical words what it was before and after.
create table journal_entry (
	id bigint generated always as identity primary key,
	happened_at timestamp with time zone not null,
	agent_id uuid not null,
	agent_number integer not null,
	act varchar(40) not null,
	subject_kind varchar(20) not null,
	subject_id uuid,
	value_before varchar(100),
	value_after varchar(100)
);
create index journal_entry_agent on journal_entry (agent_number, id);
create index journal_entry_act on journal_entry (act, id);
create index journal_entry_subject on journal_entry (subject_id, id);
create index journal_entry_happened_at on journal_entry (happened_at);
