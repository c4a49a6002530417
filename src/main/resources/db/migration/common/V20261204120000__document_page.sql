-- Files whose pages are drawn ahead, for the agents who will review them. The oldest first, after those asked for first.
create table document_drawing (
	id uuid primary key,
	document_id uuid not null references document (id) on delete cascade,
	watermark varchar(100) not null,
	asked_at timestamp with time zone not null,
	-- Counted before each try, so that a file that ends the portal is not drawn for ever.
	tries smallint not null default 0
);
create index document_drawing_asked on document_drawing (asked_at, id);
create index document_drawing_document on document_drawing (document_id);

-- Drawn pages, with their watermark. They can be drawn again, so they are kept for a while only.
create table document_pages (
	document_id uuid primary key references document (id) on delete cascade,
	watermark varchar(100) not null,
	drawn_at timestamp with time zone not null
);
create index document_pages_drawn on document_pages (drawn_at);

-- Their content, encrypted like the file, in rows of 256 kB.
create table document_page_chunk (
	document_id uuid not null references document_pages (document_id) on delete cascade,
	place integer not null check (place >= 0),
	content bytea not null,
	primary key (document_id, place)
);
