-- What a provider needs to answer a dossier, and what it may propose instead. Amounts in cents.
-- Nothing: taken over from elsewhere.
alter table training_dossier add column provider_siret varchar(14);
update training_dossier set provider_siret = (
	select training_provider.siret from training_session
	join training_course on training_course.id = training_session.course_id
	join training_provider on training_provider.id = training_course.provider_id
	where training_session.id = training_dossier.offer_id);
create index training_dossier_provider on training_dossier (provider_siret, submitted_at);

-- What other funders paid of the price when the dossier was validated.
alter table training_dossier add column others bigint default 0 not null check (others >= 0);
-- The last day on which the person may withdraw, even from a training that has begun.
alter table training_dossier add column withdrawal_until date;

alter table training_dossier add column proposed_price bigint;
alter table training_dossier add column proposed_starts_on date;
alter table training_dossier add column proposed_ends_on date;
alter table training_dossier add column proposed_exempt boolean;
alter table training_dossier add column proposed_at timestamp with time zone;

-- What the provider and the person say about the training.
alter table training_dossier add column provider_entered_on date;
alter table training_dossier add column provider_attendance varchar(20);
alter table training_dossier add column person_entered_on date;
alter table training_dossier add column person_attendance varchar(20);

-- What others than the rights pay. Confirmed by whoever answers the dossier.
create table training_contribution (
	dossier_id uuid not null references training_dossier (id),
	funder varchar(20) not null check (funder in ('EMPLOYER', 'REGION', 'JOB_CENTRE', 'ONESELF')),
	amount bigint not null check (amount > 0),
	promised_at timestamp with time zone not null,
	confirmed_at timestamp with time zone check (confirmed_at >= promised_at),
	primary key (dossier_id, funder)
);

-- The files that show why a person owes no participation.
create table training_exemption_proof (
	dossier_id uuid not null references training_dossier (id),
	position integer not null,
	document_id uuid not null references document (id),
	primary key (dossier_id, position)
);
create index training_exemption_proof_document on training_exemption_proof (document_id);
