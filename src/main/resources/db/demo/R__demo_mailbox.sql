-- What the demonstration would have sent: filled by its mail server, bounded by it.
create table if not exists demo_mail (
	id varchar(255) not null primary key,
	received_at timestamp with time zone not null,
	recipient varchar(254) not null,
	subject varchar(998) not null,
	body text not null
);
alter table demo_mail add column if not exists html text;
