-- The switch by which a supervisor stops the automatic validation on all nodes.
create table auto_validation_switch (
	id integer primary key check (id = 1),
	stopped boolean not null,
	changed_at timestamp with time zone,
	agent_number integer
);
insert into auto_validation_switch (id, stopped) values (1, false);
-- What the rule found about a declaration; the same version is never checked twice.
create table auto_validation_check (
	declaration_id uuid primary key references dif_declaration (id) on delete cascade,
	version bigint not null,
	outcome varchar(30) not null,
	checked_at timestamp with time zone not null
);
