-- The employers’ files that were taken in: one row for each content. lines_done is the position in the file, blank lines
-- included; it is written in the transaction that takes the lines in, and only by the reader named here.
create table feeding (
	id uuid primary key,
	-- SHA-256 of the file
	content varchar(64) not null unique,
	booked_on date not null,
	state varchar(20) not null check (state in ('RUNNING', 'INTERRUPTED', 'DONE')),
	reader uuid,
	total bigint not null,
	lines_done integer default 0 not null,
	kept bigint default 0 not null,
	already_known bigint default 0 not null,
	refused bigint default 0 not null,
	started_at timestamp with time zone not null,
	last_sign_at timestamp with time zone not null,
	ended_at timestamp with time zone,
	check ((state = 'RUNNING') = (reader is not null)),
	check ((state = 'DONE') = (ended_at is not null))
);

-- The lines that were not taken. Nothing here tells of whom they speak.
create table feeding_refusal (
	feeding_id uuid not null references feeding (id),
	line_number integer not null,
	reason varchar(30) not null,
	primary key (feeding_id, line_number)
);

-- What an employer declared of a person and year, once: the reason behind the credits of that year.
create table employer_declaration (
	holder_id uuid not null references holder (id),
	worked_in integer not null check (worked_in >= 2019),
	siret varchar(14) not null,
	status varchar(20) not null check (status in ('SALARIE', 'APPRENTI', 'INTERIMAIRE')),
	hours_hundredths integer not null check (hours_hundredths between 1 and 878400),
	feeding_id uuid not null references feeding (id),
	line_number integer not null,
	primary key (holder_id, worked_in, siret, status)
);
