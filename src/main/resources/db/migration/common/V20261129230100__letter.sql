-- Letters with a code. The code itself is a one-time secret named after the letter and derived when the letter is printed.
-- A closed account leaves the letter behind, because a holder gets one a week whatever account asks for it.
create table letter_batch (
	number integer generated always as identity primary key,
	made_at timestamp with time zone not null,
	printed_at timestamp with time zone,
	printed_by integer
);

create table letter (
	id uuid primary key,
	account_id uuid references account (id) on delete set null,
	holder_id uuid not null references holder (id),
	language varchar(2) not null check (language in ('fr', 'en')),
	state varchar(20) not null check (state in ('WAITING', 'IN_BATCH', 'CANCELLED')),
	batch_number integer references letter_batch (number),
	asked_at timestamp with time zone not null,
	check ((state = 'IN_BATCH') = (batch_number is not null))
);
create index letter_account on letter (account_id, asked_at);
create index letter_holder on letter (holder_id, asked_at);
create index letter_batch_number on letter (batch_number);
create index letter_state on letter (state, asked_at);
