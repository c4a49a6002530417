-- Whether a cancelled dossier ended because its provider refused it.
alter table training_dossier add column declined boolean default false not null;
alter table training_dossier add constraint training_dossier_declined
	check (not declined or state = 'CANCELLED' and submitted_at is not null and validated_at is null);
