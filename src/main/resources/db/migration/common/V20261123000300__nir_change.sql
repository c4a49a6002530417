-- That an agent gave a person their new social security number, and why. The numbers themselves stand in holder_nir.
create table nir_change (
	id uuid primary key,
	holder_id uuid not null references holder (id),
	decided_at timestamp with time zone not null,
	agent_id uuid not null,
	agent_number integer not null,
	motive varchar(30) not null,
	remark varchar(2000) not null,
	version bigint not null
);
create index nir_change_holder on nir_change (holder_id, decided_at);
