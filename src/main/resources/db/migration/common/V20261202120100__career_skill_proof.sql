-- The files that show what a person can do. Only they read them.
create table career_skill_proof (
	document_id uuid primary key references document (id) on delete cascade,
	account_id uuid not null,
	skill varchar(20) not null,
	position integer not null,
	foreign key (account_id, skill) references career_skill (account_id, skill) on delete cascade
);
create index career_skill_proof_skill on career_skill_proof (account_id, skill);
