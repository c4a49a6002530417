-- Questions from visitors, kept until an agent has answered.
create table contact_case (
	id uuid not null,
	version bigint not null,
	reference varchar(9) not null,
	language varchar(2) not null check (language in ('fr', 'en')),
	subject varchar(20) not null,
	name varchar(100) not null,
	email varchar(254) not null,
	message varchar(4000) not null,
	opened_at timestamp with time zone not null,
	primary key (id),
	constraint contact_case_reference unique (reference)
);
