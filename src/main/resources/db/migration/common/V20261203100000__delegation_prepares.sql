-- What a helper is to the giver, in the giver's own words, and what the helper may prepare besides looking.
alter table delegation add column helper_role varchar(20) default 'TRUSTED' not null;
alter table delegation add column prepares_project boolean default false not null;
alter table delegation add column prepares_dif boolean default false not null;
alter table delegation add column prepares_dossier boolean default false not null;
alter table delegation add constraint delegation_helper_role check (helper_role in ('TRUSTED', 'COUNSELLOR'));
