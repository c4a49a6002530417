-- The emails to training providers about requests: one each for a new request and for one to answer on the same day.
create table provider_notice (
	id uuid primary key,
	dossier varchar(9) not null,
	kind varchar(20) not null check (kind in ('REQUEST', 'REMINDER')),
	-- Who receives it; null if nobody of the provider had access.
	professional_id uuid,
	made_at timestamp with time zone not null
);
create unique index provider_notice_once on provider_notice (dossier, kind, professional_id);
create index provider_notice_made on provider_notice (made_at);
