-- Why a provider refused a dossier; nothing for those refused before.
alter table training_dossier add column refusal varchar(20)
	check (refusal in ('FULL', 'NOT_HELD', 'PREREQUISITES', 'OTHER'));
