alter table training_dossier add constraint training_dossier_states check (case state
	when 'DRAFT' then submitted_at is null
	when 'SUBMITTED' then submitted_at is not null and validated_at is null and proposed_price is null
	when 'PROPOSED' then submitted_at is not null and validated_at is null and proposed_price is not null
	when 'VALIDATED' then validated_at is not null and started_at is null
	when 'IN_TRAINING' then started_at is not null and closed_at is null
	when 'CLOSED' then closed_at is not null
	when 'CANCELLED' then closed_at is null
	else false end);
alter table training_dossier add constraint training_dossier_paid
	check (dif + cpf + cec + c2p + participation + remainder + others = price);
alter table training_dossier add constraint training_dossier_paid_by_others
	check (others = 0 or validated_at is not null);
alter table training_dossier add constraint training_dossier_proposal
	check (case when proposed_price is null
		then proposed_starts_on is null and proposed_ends_on is null and proposed_exempt is null
		else proposed_price > 0 and proposed_ends_on >= proposed_starts_on and proposed_exempt is not null
			and proposed_at is not null and state = 'PROPOSED' end);
alter table training_dossier add constraint training_dossier_provider_attendance
	check (provider_attendance in ('WHOLE', 'PARTLY', 'NONE'));
alter table training_dossier add constraint training_dossier_person_attendance
	check (person_attendance in ('WHOLE', 'PARTLY', 'NONE'));
