-- Who works for a training provider or an employer and may sign in. Invited by a supervisor; never deleted, because the
-- audit log refers to them.
create table professional (
	id uuid primary key,
	kind varchar(20) not null check (kind in ('PROVIDER', 'EMPLOYER')),
	siret varchar(14) not null,
	organisation varchar(200) not null,
	name varchar(100) not null,
	email varchar(254) not null unique,
	-- The last day of the provider’s quality certificate; from the next day on nobody of theirs may work.
	quality_until date,
	language varchar(2) not null check (language in ('fr', 'en')),
	state varchar(20) not null check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
	password_hash varchar(200),
	invitation_generation integer not null check (invitation_generation >= 0),
	invitation_expires_at timestamp with time zone,
	created_at timestamp with time zone not null,
	signed_in_at timestamp with time zone,
	version bigint not null,
	check ((kind = 'PROVIDER') = (quality_until is not null)),
	check (state <> 'ACTIVE' or password_hash is not null)
);
create index professional_siret on professional (siret);
