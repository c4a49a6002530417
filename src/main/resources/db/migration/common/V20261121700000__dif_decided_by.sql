-- Who decided is in dif_step, for each decision and not for the last alone.
alter table dif_declaration drop column decided_by;
alter table dif_declaration drop column pending_agent;
