-- What a death or a retirement means for the rights of a holder now.
create table life_status (
	holder_id uuid primary key references holder (id),
	deceased_on date,
	retired_on date
);

-- What agents reported, with the decisions about it.
create table life_event (
	id uuid primary key,
	holder_id uuid not null references holder (id),
	kind varchar(12) not null check (kind in ('DEATH', 'RETIREMENT')),
	happened_on date not null,
	proof varchar(20) not null,
	remark varchar(2000) not null,
	state varchar(15) not null check (state in ('IN_FORCE', 'CONTESTED', 'LIFT_PROPOSED', 'LIFTED')),
	-- The holder while the event is not lifted, so that one of each kind is.
	standing_for uuid,
	reported_at timestamp with time zone not null,
	reported_by uuid not null,
	reporter_number integer not null,
	version bigint not null,
	unique (standing_for, kind),
	check ((standing_for is null) = (state = 'LIFTED'))
);
create index life_event_holder on life_event (holder_id);
create index life_event_state on life_event (state);

create table life_event_step (
	event_id uuid not null references life_event (id),
	position integer not null,
	act varchar(15) not null,
	happened_at timestamp with time zone not null,
	agent_id uuid,
	agent_number integer,
	text varchar(2000) not null,
	primary key (event_id, position)
);
