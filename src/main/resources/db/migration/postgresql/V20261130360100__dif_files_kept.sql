-- A changed declaration keeps its files, so that a file may belong to the former and the new one.
alter table dif_declaration_document drop constraint dif_declaration_document_document_id_key;
create index dif_declaration_document_document on dif_declaration_document (document_id);
