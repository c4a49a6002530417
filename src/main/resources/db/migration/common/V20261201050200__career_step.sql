-- The path of a person: jobs, trainings, volunteering. Dates are a year, perhaps with a month. Only they read it.
create table career_step (
	id uuid primary key,
	account_id uuid not null references account (id) on delete cascade,
	kind varchar(20) not null check (kind in ('JOB', 'TRAINING', 'VOLUNTEERING')),
	title varchar(200) not null,
	place varchar(200),
	-- The code of a trade.
	trade varchar(5),
	begins varchar(7) not null,
	ends varchar(7),
	-- The training of a dossier is added once.
	dossier varchar(9),
	version bigint not null,
	unique (account_id, dossier)
);
create index career_step_account on career_step (account_id);
