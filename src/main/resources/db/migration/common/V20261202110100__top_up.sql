alter table movement add constraint movement_counters check (counter in ('CPF', 'DIF', 'TOP_UP', 'CEC', 'C2P'));
alter table movement add constraint movement_kinds check (kind in ('ANNUAL_CREDIT', 'CONVERSION', 'DIF_DECLARATION',
	'VOLUNTEERING', 'HARD_WORK', 'TOP_UP', 'RESERVATION', 'REVERSAL'));
-- Why an employer added it; its name is the label.
alter table movement add column motive varchar(20);
alter table movement add constraint movement_motives
	check (motive in ('PROJECT', 'AGREEMENT', 'CORRECTIVE', 'LAW', 'OTHER'));
alter table movement add constraint movement_top_up
	check (kind <> 'TOP_UP' or (counter = 'TOP_UP' and motive is not null and label is not null and rule_code is null));

-- What employers added, set aside when the dossier was validated. A node of the version before knows no top-ups and
-- leaves it empty.
alter table training_dossier add column top_up bigint check (top_up >= 0);
update training_dossier set top_up = 0 where validated_at is not null;
alter table training_dossier drop constraint training_dossier_paid;
alter table training_dossier add constraint training_dossier_paid
	check (dif + cpf + coalesce(top_up, 0) + cec + c2p + participation + remainder + others = price);
alter table training_dossier add constraint training_dossier_topped_up check (top_up is null or validated_at is not null);
