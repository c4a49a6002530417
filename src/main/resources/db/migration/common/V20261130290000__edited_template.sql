-- Templates that supervisors changed at least once; without texts after a reset.
create table edited_template (
	template_key varchar(100) not null,
	version bigint not null,
	french_text varchar(1500),
	english_text varchar(1500),
	changed_at timestamp with time zone,
	changed_by uuid,
	changed_by_number integer,
	primary key (template_key),
	constraint edited_template_texts check ((french_text is null) = (english_text is null))
);
