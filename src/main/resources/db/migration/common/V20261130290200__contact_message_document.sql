-- A message may carry five files, as many as every other form takes. The table with three was never released.
create table contact_message_document (
	message_id uuid not null references contact_message (id) on delete cascade,
	position integer not null check (position between 0 and 4),
	document_id uuid not null unique,
	primary key (message_id, position)
);
insert into contact_message_document (message_id, position, document_id)
select message_id, position, document_id from contact_message_file;
drop table contact_message_file;
