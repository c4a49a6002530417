-- Files that people handed in, each belonging to one of them. Their names are encrypted as they are: people write numbers into them.
create table document (
	id uuid primary key,
	holder_id uuid not null references holder (id),
	sealed_name varchar(800) not null,
	type varchar(10) not null check (type in ('PDF', 'JPEG', 'PNG')),
	bytes integer not null check (bytes between 1 and 10485760),
	-- Nothing while something uses it.
	unused_since timestamp with time zone
);
create index document_holder on document (holder_id);
create index document_unused_since on document (unused_since);

-- Their encrypted content.
create table document_chunk (
	document_id uuid not null references document (id),
	place integer not null check (place >= 0),
	content bytea not null,
	primary key (document_id, place)
);
