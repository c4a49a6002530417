-- The project of a person: a trade, the price of a training in cents, and steps. Only they read it.
create table project (
	account_id uuid primary key references account (id) on delete cascade,
	-- The code of a trade.
	trade varchar(5),
	price bigint check (price > 0)
);

create table project_step (
	id uuid primary key,
	account_id uuid not null references account (id) on delete cascade,
	step_text varchar(200) not null,
	due date,
	done boolean not null,
	version bigint not null
);
create index project_step_account on project_step (account_id);
