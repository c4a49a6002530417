-- What the documents of a declaration seem to say; none before they were read.
alter table dif_declaration add column finding varchar(10);
-- The queue by what is chosen there, and what has not been read.
create index dif_declaration_state on dif_declaration (state, turn, due_on, id);
create index dif_declaration_finding on dif_declaration (turn, finding, due_on, id);
