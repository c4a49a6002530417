-- The result of a questionnaire about personality, by trait. The answers are not kept. Only the person reads it.
create table trait_score (
	account_id uuid not null references account (id) on delete cascade,
	trait varchar(20) not null check (trait in ('CURIOSITY', 'METHOD', 'ENERGY', 'KINDNESS', 'CALM')),
	score integer not null check (score between 0 and 100),
	taken_on date not null,
	primary key (account_id, trait)
);
