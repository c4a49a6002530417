-- Trainings that providers describe by page wait for a supervisor; those of files are published.
alter table training_course add column state varchar(20) default 'PUBLISHED' not null
	check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN'));
alter table training_session add column withdrawn boolean default false not null;
create index training_course_state on training_course (state);
