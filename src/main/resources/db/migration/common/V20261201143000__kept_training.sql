-- Trainings that people keep for later. Goes with the account.
create table kept_training (
	account_id uuid not null references account (id) on delete cascade,
	course_id uuid not null references training_course (id) on delete cascade,
	kept_at timestamp with time zone not null,
	primary key (account_id, course_id)
);
create index kept_training_course on kept_training (course_id);
