-- What a helper prepared for a person, who alone takes it over. Once withdrawn its content is gone; the row stays to
-- bound the emails and the number a day.
create table preparation (
	id uuid primary key,
	delegation_id uuid not null references delegation (id) on delete cascade,
	account_id uuid not null references account (id) on delete cascade,
	helper_id uuid not null references account (id) on delete cascade,
	kind varchar(20) not null check (kind in ('TRADE', 'STEP', 'HOURS', 'TRAINING')),
	trade varchar(20),
	step_text varchar(200),
	due date,
	offer_id uuid,
	prepared_at timestamp with time zone not null,
	settled_at timestamp with time zone,
	settlement varchar(20) check (settlement in ('TAKEN', 'DISMISSED', 'WITHDRAWN')),
	version bigint not null,
	check ((settled_at is null) = (settlement is null)),
	check (account_id <> helper_id),
	check (kind <> 'TRADE' or trade is not null or settlement = 'WITHDRAWN'),
	check (kind <> 'STEP' or step_text is not null or settlement = 'WITHDRAWN'),
	check (kind <> 'TRAINING' or offer_id is not null or settlement = 'WITHDRAWN')
);
create index preparation_account on preparation (account_id, prepared_at);
create index preparation_helper on preparation (helper_id);
create index preparation_delegation on preparation (delegation_id, prepared_at);
create index preparation_prepared_at on preparation (prepared_at);

create table preparation_employer (
	preparation_id uuid not null references preparation (id) on delete cascade,
	position integer not null,
	hours numeric(8, 2) not null check (hours >= 0),
	primary key (preparation_id, position)
);
