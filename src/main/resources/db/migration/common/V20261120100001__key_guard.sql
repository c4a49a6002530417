-- A sample encrypted with the keys of this database, by which a start with other keys is noticed.
create table key_guard (
	id int primary key check (id = 1),
	sealed varchar(200) not null
);
