-- The trainings that may be chosen. Amounts in cents.
create table training_offer (
	offer_id uuid primary key,
	title varchar(200) not null,
	provider varchar(200) not null,
	price bigint not null check (price > 0),
	starts_on date not null,
	ends_on date not null,
	-- Nothing: at a distance.
	place varchar(200),
	check (ends_on >= starts_on)
);
create index training_offer_starts_on on training_offer (starts_on);

-- One person's way through one training, which it keeps a copy of: offers come and go. Amounts in cents.
create table training_dossier (
	id uuid primary key,
	reference varchar(9) not null unique,
	holder_id uuid not null references holder (id),
	-- Nothing: taken over from elsewhere.
	offer_id uuid,
	title varchar(200) not null,
	provider varchar(200) not null,
	price bigint not null check (price > 0),
	starts_on date not null,
	ends_on date not null,
	place varchar(200),
	state varchar(20) not null check (state in ('DRAFT', 'SUBMITTED', 'VALIDATED', 'IN_TRAINING', 'CLOSED', 'CANCELLED')),
	exemption varchar(20) check (exemption in ('JOB_SEEKER', 'EMPLOYER_CO_FUNDING', 'INCAPACITY')),
	-- The most that the person pays themselves.
	agreed bigint check (agreed between 0 and price),
	-- What was set aside when it was validated.
	dif bigint check (dif >= 0),
	cpf bigint check (cpf >= 0),
	cec bigint check (cec >= 0),
	c2p_points integer check (c2p_points >= 0),
	c2p bigint check (c2p >= 0),
	participation bigint check (participation >= 0),
	remainder bigint check (remainder >= 0),
	drafted_at timestamp with time zone not null,
	submitted_at timestamp with time zone,
	validated_at timestamp with time zone,
	started_at timestamp with time zone,
	closed_at timestamp with time zone,
	cancelled_at timestamp with time zone,
	version bigint not null,
	check (ends_on >= starts_on),
	check (case state
		when 'DRAFT' then submitted_at is null
		when 'SUBMITTED' then submitted_at is not null and validated_at is null
		when 'VALIDATED' then validated_at is not null and started_at is null
		when 'IN_TRAINING' then started_at is not null and closed_at is null
		when 'CLOSED' then closed_at is not null
		else started_at is null end),
	check (validated_at is null or submitted_at is not null),
	check (started_at is null or validated_at is not null),
	check (closed_at is null or started_at is not null),
	check ((state = 'CANCELLED') = (cancelled_at is not null)),
	check ((agreed is null) = (submitted_at is null)),
	check (case when validated_at is null
		then coalesce(dif, cpf, cec, c2p_points, c2p, participation, remainder) is null
		else dif is not null and cpf is not null and cec is not null and c2p_points is not null and c2p is not null
			and participation is not null and remainder is not null end),
	check (dif + cpf + cec + c2p + participation + remainder = price),
	check (participation + remainder <= agreed),
	check (exemption is null or participation = 0)
);
create index training_dossier_holder on training_dossier (holder_id, drafted_at);
create index training_dossier_state on training_dossier (state, starts_on);
