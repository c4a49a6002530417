-- The keyed hash of the provider’s subject that proved an identity: one subject proves one holder only.
alter table identity_proof add column subject_hash varchar(64);
update identity_proof set subject_hash = (
	select l.subject_hash from france_connect_link l where l.account_id = identity_proof.account_id)
where way = 'FRANCE_CONNECT';
create index identity_proof_subject on identity_proof (subject_hash);

-- Subjects that were refused because they belong to somebody else: a hint for agents while the account exists.
create table refused_subject (
	account_id uuid not null references account (id) on delete cascade,
	subject_hash varchar(64) not null,
	holder_id uuid not null references holder (id),
	refused_at timestamp with time zone not null,
	primary key (account_id, subject_hash)
);
create index refused_subject_holder on refused_subject (holder_id);
create index refused_subject_hash on refused_subject (subject_hash);
