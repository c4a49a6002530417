-- A changed declaration keeps its files, so that a file may belong to the former and the new one. The rule has a
-- generated name.
execute immediate (select 'alter table dif_declaration_document drop constraint "' || constraint_name || '"'
	from information_schema.table_constraints
	where table_name = 'dif_declaration_document' and constraint_type = 'UNIQUE');
create index dif_declaration_document_document on dif_declaration_document (document_id);
