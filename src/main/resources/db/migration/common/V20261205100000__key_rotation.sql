-- The keys with which this database was written. The one that became primary last writes.
create table portal_key (
	key_set varchar(20) not null,
	key_id integer not null,
	known_at timestamp with time zone not null,
	primary_since timestamp with time zone,
	retired_at timestamp with time zone,
	primary key (key_set, key_id)
);

-- Which keys each node can read with. A key becomes primary once all nodes have it.
create table portal_key_node (
	node uuid primary key,
	key_ids varchar(2000) not null,
	seen_at timestamp with time zone not null
);

-- Contents that were encrypted again: their former rows stay for those who are reading them.
create table portal_key_former (
	file_table varchar(40) not null,
	file_id uuid not null,
	replaced_at timestamp with time zone not null,
	primary key (file_table, file_id)
);
