-- The refused lines of a file of trainings, without what they hold: the number in the file and the translation key of
-- the reason. They belong to the content, however often and by whomever it is sent.
create table catalogue_refusal (
	content varchar(64) not null references catalogue_file (content),
	line_number integer not null,
	reason varchar(60) not null,
	primary key (content, line_number)
);
