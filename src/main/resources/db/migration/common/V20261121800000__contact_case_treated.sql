-- Which agent treated a question, and what they noted for their colleagues.
alter table contact_case add column treated boolean default false not null;
alter table contact_case add column treated_at timestamp with time zone;
alter table contact_case add column treated_by uuid;
alter table contact_case add column treated_by_number integer;
alter table contact_case add column remark varchar(2000) default '' not null;
alter table contact_case add constraint contact_case_treated check (treated = (treated_at is not null)
	and treated = (treated_by is not null) and treated = (treated_by_number is not null));
-- The queue of agents: what is to be treated, by its age.
create index contact_case_queue on contact_case (treated, opened_at, id);
