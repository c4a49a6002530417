-- Which database this is, noted in the folder of its keys too. A copy for tests gets another one, so that a rotation on
-- it cannot change the keys of the original.
alter table key_guard add column database_id uuid;

-- What could not be encrypted again: damaged, or of a key that is lost.
create table portal_key_unreadable (
	table_name varchar(40) not null,
	row_key varchar(200) not null,
	noticed_at timestamp with time zone not null,
	primary key (table_name, row_key)
);
