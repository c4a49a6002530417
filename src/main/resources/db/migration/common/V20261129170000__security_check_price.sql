-- Events per clock hour, such as answers of an address, as keyed hashes; shared by the nodes.
create table hourly_count (
	counter varchar(64) primary key,
	hour_number bigint not null,
	this_hour int not null check (this_hour >= 0),
	hour_before int not null check (hour_before >= 0)
);
create index hourly_count_hour_number on hourly_count (hour_number);

-- Proofs of work that were used, until they would expire anyway.
create table spent_work (
	id uuid primary key,
	expires_at timestamp with time zone not null
);
create index spent_work_expires_at on spent_work (expires_at);
