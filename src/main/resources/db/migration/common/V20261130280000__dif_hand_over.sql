-- A declaration handed over to a colleague stays theirs (taken_by) until the next act on it, unlike one that was taken.
alter table dif_declaration add column handed_at timestamp with time zone;
alter table dif_declaration add column handed_by integer;
alter table dif_declaration add column handed_word varchar(500);
-- What is in an agent's hands.
create index dif_declaration_taken_by on dif_declaration (taken_by);
-- What an agent did today.
create index dif_step_agent on dif_step (agent_id, happened_at);
