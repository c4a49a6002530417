-- Messages between a person and the training provider of a dossier. They go with the account.
create table dossier_message (
	id uuid primary key,
	dossier varchar(9) not null references training_dossier (reference) on delete cascade,
	account_id uuid not null references account (id) on delete cascade,
	provider_siret varchar(14) not null,
	-- Nothing: the person wrote it.
	professional_id uuid,
	message_text varchar(2000) not null,
	sent_at timestamp with time zone not null,
	-- When the other side opened the page that shows it.
	read_at timestamp with time zone
);
create index dossier_message_dossier on dossier_message (dossier, sent_at);
create index dossier_message_account on dossier_message (account_id);
create index dossier_message_provider on dossier_message (provider_siret, read_at);
create index dossier_message_sent on dossier_message (sent_at);
