-- Where the contents of files are that are kept in a bucket instead of document_chunk. A row is there before its object,
-- so that no object is forgotten. One without a file is to be deleted: its writing was cut short, or the file is gone.
create table document_object (
	id uuid primary key,
	document_id uuid unique references document (id) on delete set null,
	-- The first bytes of the content, which name its key.
	mark bytea not null,
	-- When it got its file or lost it, or was about to be written.
	since timestamp with time zone not null
);
