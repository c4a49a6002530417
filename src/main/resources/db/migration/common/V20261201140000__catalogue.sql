-- The catalogue: providers, their trainings, and the sessions of these. Amounts in cents. training_offer, the short list of
-- before, is no longer read.
create table training_provider (
	id uuid primary key,
	siret varchar(14) not null unique,
	name varchar(200) not null,
	street varchar(200) not null,
	postal_code varchar(5) not null,
	town varchar(200) not null,
	phone varchar(20),
	-- The last day of its quality certificate.
	quality_until date,
	version bigint not null
);

create table training_course (
	id uuid primary key,
	provider_id uuid not null references training_provider (id),
	-- The provider’s own number.
	number varchar(60) not null,
	title varchar(200) not null,
	goals varchar(1000) not null,
	audience varchar(500) not null,
	-- One part a line: hours, title, content.
	programme varchar(4000) not null,
	keywords varchar(500) not null,
	-- Nothing: none at its end.
	certification varchar(200),
	level varchar(20) not null check (level in ('ALL', 'BEGINNER', 'INTERMEDIATE', 'ADVANCED')),
	language varchar(2) not null,
	accessible boolean not null,
	hours integer not null check (hours > 0),
	price bigint not null check (price > 0),
	version bigint not null,
	unique (provider_id, number)
);

create table training_session (
	id uuid primary key,
	course_id uuid not null references training_course (id),
	-- The provider’s own number.
	number varchar(60) not null,
	starts_on date not null,
	ends_on date not null,
	rhythm varchar(20) not null check (rhythm in ('FULL_TIME', 'DAY', 'EVENING', 'SATURDAY', 'OWN_PACE')),
	seats integer not null check (seats > 0),
	mode varchar(20) not null check (mode in ('ON_SITE', 'MIXED', 'DISTANCE')),
	street varchar(200),
	postal_code varchar(5),
	town varchar(200),
	latitude double precision,
	longitude double precision,
	version bigint not null,
	unique (course_id, number),
	check (ends_on >= starts_on),
	check (case when mode = 'DISTANCE' then coalesce(street, postal_code, town) is null
		else postal_code is not null and town is not null and latitude is not null and longitude is not null end)
);
create index training_session_starts_on on training_session (starts_on);

-- Counts the changes, so that every node notices them.
create table catalogue_change (
	id smallint primary key check (id = 1),
	version bigint not null
);
insert into catalogue_change (id, version) values (1, 0);

-- Files of trainings by content, and how far each was read.
create table catalogue_file (
	content varchar(64) primary key,
	started_at timestamp with time zone not null,
	ended_at timestamp with time zone,
	lines_done integer not null,
	taken integer not null,
	refused integer not null
);
