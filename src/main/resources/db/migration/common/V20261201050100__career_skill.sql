-- What people say they can do: codes of the portal’s own skills. Only they read it.
create table career_skill (
	account_id uuid not null references account (id) on delete cascade,
	skill varchar(20) not null,
	skill_level varchar(20) not null check (skill_level in ('LEARNING', 'ALONE', 'TEACHING')),
	primary key (account_id, skill)
);
