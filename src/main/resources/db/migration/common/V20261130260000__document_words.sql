-- What was read on a file, encrypted like it. Kept so that no file is read twice.
create table document_words (
	document_id uuid primary key references document (id) on delete cascade,
	words bytea not null
);

-- Equal for equal contents, and worthless without the key of the portal; none for files of a former version.
alter table document add column fingerprint varchar(64);
create index document_fingerprint on document (fingerprint);
